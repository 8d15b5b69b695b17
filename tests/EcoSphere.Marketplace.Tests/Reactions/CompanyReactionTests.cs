using EcoSphere.Company.Contracts;
using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Marketplace.Domain.Companies;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Reactions;

public class CompanyReactionTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_supplier_has_its_page_from_the_moment_it_is_registered_and_others_have_none()
    {
        var (supplier, user) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var message = Guid.CreateVersion7();
        for (var i = 0; i < 2; i++)
            await app.Deliver(Registered(supplier, "新供應商", CompanyKind.ToolSupplier), message);
        await app.Deliver(Registered(supplier, "新供應商", CompanyKind.ToolSupplier));
        await app.Deliver(Registered(user, "一般公司", CompanyKind.SmeUser));

        var page = (await Supplier(supplier)).ShouldNotBeNull();
        (page.Name, page.IsActive).ShouldBe(("新供應商", true));
        (await Supplier(user)).ShouldBeNull();
        (await Known(user)).TaxId.ShouldBe("53120057");
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_suspension_hides_the_products_at_once_and_its_end_shows_them_again()
    {
        var shop = await app.Shop("停權測試公司");
        var (listed, withdrawn) = (await app.List(shop), await app.List(shop));
        await app.Change(withdrawn, (product, _) => product.Withdraw(Make.Seller, "停售", app.Clock.GetUtcNow()).ShouldSucceed());
        (await Found("停權測試公司")).ShouldBe([listed]);

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var suspended = new CompanySuspended(shop.Id);
        await app.Deliver(suspended);
        await app.Deliver(suspended);
        (await Found("停權測試公司")).ShouldBeEmpty();
        (await app.Published<ProductWithdrawn>("marketplace")).Count(e => e.ProductId == listed).ShouldBe(1);
        await CountsHold();

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Deliver(new CompanyReinstated(shop.Id));
        (await Found("停權測試公司")).ShouldBe([listed]);
        (await app.Published<ProductPublished>("marketplace")).Count(e => e.ProductId == listed).ShouldBe(2);
        await CountsHold();
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_newest_word_counts_whatever_comes_first()
    {
        var id = Guid.CreateVersion7();
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.Deliver(new CompanySuspended(id));
        await app.Deliver(Changed(id, "新名稱", CompanyKind.ToolSupplier));
        await app.Deliver(
            new CompanyContactsChanged(id, [new CompanyContact(Guid.CreateVersion7(), "新聯絡人", null, "0223456789", "new@example.test", IsPrimary: true)])
        );
        app.Clock.Advance(TimeSpan.FromMinutes(-10));
        await app.Deliver(Registered(id, "舊名稱", CompanyKind.SmeUser));
        await app.Deliver(new CompanyReinstated(id));
        await app.Deliver(
            new CompanyContactsChanged(id, [new CompanyContact(Guid.CreateVersion7(), "舊聯絡人", null, "0223456789", "old@example.test", IsPrimary: true)])
        );
        app.Clock.Advance(TimeSpan.FromMinutes(10));

        var known = await Known(id);
        (known.Name, known.IsSupplier, known.IsSuspended, known.ContactName).ShouldBe(("新名稱", true, true, "新聯絡人"));
        // its name is known, but it may not offer anything
        (await Supplier(id)).ShouldBeNull();
        await app.Deliver(new CompanyReinstated(id));
        (await Supplier(id)).ShouldNotBeNull().Name.ShouldBe("新名稱");
    }

    [Fact]
    public async Task Cards_follow_the_name_and_a_company_that_offers_nothing_any_more_is_gone()
    {
        var shop = await app.Shop("改名前公司");
        var product = await app.List(shop);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Deliver(Changed(shop.Id, "改名後公司", CompanyKind.ToolSupplier));
        (await Found("改名後")).ShouldBe([product]);
        (await Found("改名前")).ShouldBeEmpty();
        (await app.Published<ProductPublished>("marketplace")).Last(e => e.ProductId == product).SupplierName.ShouldBe("改名後公司");

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Deliver(Changed(shop.Id, "改名後公司", CompanyKind.SmeUser));
        (await Found("改名後")).ShouldBeEmpty();
        (await Supplier(shop.Id))!.IsActive.ShouldBeFalse();
    }

    [Fact]
    public async Task A_company_without_contacts_has_no_primary_one()
    {
        var id = Guid.CreateVersion7();
        await app.Deliver(
            new CompanyContactsChanged(id, [new CompanyContact(Guid.CreateVersion7(), "甲", "經理", "0223456789", "a@example.test", IsPrimary: true)])
        );
        (await Known(id)).ContactJobTitle.ShouldBe("經理");
        await app.Deliver(new CompanyContactsChanged(id, []));
        (await Known(id)).ContactName.ShouldBeNull();
    }

    private static CompanyRegistered Registered(Guid id, string name, CompanyKind kind) =>
        new(id, "53120057", name, kind, "24", "臺北市", "0223456789", "王大明", null);

    private static CompanyProfileChanged Changed(Guid id, string name, CompanyKind kind) =>
        new(id, "53120057", name, kind, "24", "臺北市", "0223456789", "王大明", null);

    private Task<Supplier?> Supplier(Guid id) => app.With<MarketplaceDb, Supplier?>(db => db.Suppliers.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id));

    private Task<KnownCompany> Known(Guid id) => app.With<MarketplaceDb, KnownCompany>(db => db.KnownCompanies.AsNoTracking().SingleAsync(c => c.Id == id));

    private async Task<List<Guid>> Found(string supplier) =>
        [
            .. (
                await app.Send(new SearchProducts(CatalogueFilter.None with { Keyword = supplier }, CatalogueSort.Newest, 1, false))
            ).Value.Products.Items.Select(p => p.ProductId),
        ];

    private Task CountsHold() =>
        app.With<MarketplaceDb>(async db =>
            (
                await db.FacetCounts.Where(c => c.Industry == IndustryKey.Everything && c.CategoryBit == FacetCount.AllCategories).SumAsync(c => c.Count)
            ).ShouldBe(await db.Listings.CountAsync())
        );
}
