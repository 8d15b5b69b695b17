using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Platform.Data;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Catalogue;

/// <summary>The catalogue changes with the products and in the same transaction.</summary>
public sealed class UpkeepTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Of_two_changes_of_one_count_at_once_the_second_starts_again()
    {
        var shop = await app.Shop();
        var (first, second) = (await app.List(shop), await app.List(shop));
        await app.With<MarketplaceDb>(async slow =>
        {
            var product = await slow.WholeProducts.SingleAsync(p => p.Id == second);
            product.Withdraw(Make.Seller, "停售", app.Clock.GetUtcNow()).ShouldSucceed();
            var counts = await slow.FacetCounts.ToListAsync();
            counts.ShouldNotBeEmpty();
            await app.Change(first, (p, _) => p.Withdraw(Make.Seller, "停售", app.Clock.GetUtcNow()).ShouldSucceed());
            Conflicts.IsConflict(await Should.ThrowAsync<DbUpdateException>(() => slow.SaveChangesAsync())).ShouldBeTrue();
        });
        await app.Change(second, (p, _) => p.Withdraw(Make.Seller, "停售", app.Clock.GetUtcNow()).ShouldSucceed());
        await Holds();
    }

    [Fact]
    public async Task A_change_that_nobody_sees_leaves_the_listing_alone()
    {
        var product = await app.List(await app.Shop());
        var before = await Listing(product);
        await app.Change(product, (p, _) => p.Write(p.Live!.Content with { Website = "https://www.example.org" }, app.Clock.GetUtcNow()).ShouldSucceed());
        (await Listing(product)).ShouldBe(before);
        await app.Change(product, (p, _) => p.Certify("CT-2026-000001", new DateOnly(2030, 1, 1)).ShouldSucceed());
        (await Listing(product)).ShouldNotBeNull().IsCertified.ShouldBeTrue();
        (await app.Published<ProductCertified>("marketplace")).ShouldContain(e => e.ProductId == product);
        await Holds();
    }

    [Fact]
    public async Task A_save_that_fails_leaves_the_catalogue_as_it_was()
    {
        var shop = await app.Shop();
        var product = await app.List(shop);
        await app.With<MarketplaceDb>(async db =>
        {
            var slug = await db.Products.Where(p => p.Id == product).Select(p => p.Slug).SingleAsync();
            var category = await db.Categories.FirstAsync();
            var rival = EcoSphere
                .Marketplace.Domain.Products.Product.Begin(shop.Id, slug, Make.Content() with { CategoryId = category.Id }, app.Clock.GetUtcNow())
                .Value;
            rival.Submit(Make.Seller, app.Clock.GetUtcNow()).ShouldSucceed();
            rival
                .Approve(
                    Make.Reviewer,
                    1,
                    null,
                    EcoSphere.Marketplace.Domain.Products.Storefront.Of(await db.Suppliers.SingleAsync(s => s.Id == shop.Id), category),
                    app.Clock.GetUtcNow()
                )
                .ShouldSucceed();
            db.Products.Add(rival);
            Conflicts.IsConflict(await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync())).ShouldBeTrue();
        });
        await Holds();
    }

    private Task<Listing?> Listing(Guid product) =>
        app.With<MarketplaceDb, Listing?>(db => db.Listings.AsNoTracking().SingleOrDefaultAsync(l => l.ProductId == product));

    private Task Holds() =>
        app.With<MarketplaceDb>(async db =>
            (
                await db.FacetCounts.Where(c => c.Industry == IndustryKey.Everything && c.CategoryBit == FacetCount.AllCategories).SumAsync(c => c.Count)
            ).ShouldBe(await db.Listings.CountAsync())
        );
}
