using System.Globalization;
using EcoSphere.Marketplace.Application.Reactions;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Platform.Calendar;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Marketplace.Tests;

/// <summary>A supplier that is there already, with one of its members.</summary>
internal sealed record Shop(Guid Id, string Name, Person Seller);

/// <summary>Brings suppliers, products and inquiries about for tests of use cases and pages.</summary>
internal static class Market
{
    private static int _last;

    /// <summary>A supplier with a member, both heard of.</summary>
    public static async Task<Shop> Shop(this App app, string name = "碳智科技股份有限公司")
    {
        var id = Guid.CreateVersion7();
        await app.With<MarketplaceDb>(async db =>
        {
            (await db.Company(id, CancellationToken.None)).Profile(name, "53120063", "035718800", isSupplier: true, app.Clock.GetUtcNow());
            db.Suppliers.Add(Supplier.Join(id, Slug.Of(null, id), name));
            await db.SaveChangesAsync();
        });
        return new Shop(id, name, (await app.Know(Person.Member("許賣家"), id)).In(id, admin: true, supplier: true));
    }

    /// <summary>A person whom this module has heard of.</summary>
    public static async Task<Person> Know(this App app, Person person, Guid? companyId = null)
    {
        await app.With<MarketplaceDb>(async db =>
        {
            var member = await db.Member(person.Id, CancellationToken.None);
            member.Registered(person.Email, person.Name, "0912345678", "en", app.Clock.GetUtcNow());
            member.Activated();
            if (companyId is { } company)
                member.Join(company, isAdmin: true, app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        return person;
    }

    public static Task<List<Category>> Categories(this App app) =>
        app.With<MarketplaceDb, List<Category>>(db => db.Categories.AsNoTracking().OrderBy(c => c.Number).ToListAsync());

    /// <summary>A product that everybody sees.</summary>
    public static async Task<Guid> List(this App app, Shop shop, ProductContent? content = null)
    {
        var category = (await app.Categories())[0];
        return await app.With<MarketplaceDb, Guid>(async db =>
        {
            var supplier = await db.Suppliers.SingleAsync(s => s.Id == shop.Id);
            var product = Listed(supplier, category, content ?? Make.Content() with { CategoryId = category.Id }, app.Clock.GetUtcNow());
            db.Products.Add(product);
            await db.SaveChangesAsync();
            return product.Id;
        });
    }

    public static Product Listed(Supplier supplier, Category category, ProductContent content, DateTimeOffset now)
    {
        var number = Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
        var product = Product.Begin(supplier.Id, $"tool-{number}-{supplier.Slug[^4..]}", content, now).Value;
        product.Submit(Make.Seller, now).ShouldSucceed();
        product.Approve(Make.Reviewer, 1, null, Storefront.Of(supplier, category), now).ShouldSucceed();
        return product;
    }

    public static Task Change(this App app, Guid productId, Action<Product, Storefront> change) =>
        app.With<MarketplaceDb>(async db =>
        {
            var product = await db.WholeProducts.SingleAsync(p => p.Id == productId);
            var supplier = await db.Suppliers.SingleAsync(s => s.Id == product.SupplierId);
            change(product, Storefront.Of(supplier, await db.Categories.SingleAsync(c => c.Id == product.Live!.CategoryId)));
            await db.SaveChangesAsync();
        });

    /// <summary>An inquiry of a person: about what a shop offers, or general.</summary>
    public static async Task<Guid> Ask(this App app, Person asker, Shop? shop = null, string need = "請報價")
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"IQ-TEST-{Interlocked.Increment(ref _last):D6}");
        return await app.With<MarketplaceDb, Guid>(async db =>
        {
            var contact = AskerContact.From(asker.Name, asker.Email, "04-2359-0001", "綠源精密股份有限公司", "53120057", "專員").Value;
            var now = app.Clock.GetUtcNow();
            var due = (await app.Services.GetRequiredService<WorkCalendar>().WorkingDays(CancellationToken.None)).DueAt(now, 2);
            var inquiry = Inquiry
                .Ask(number, new InquiryAsker(asker.Id, null), new InquirySubject(InquiryTopic.Price, need, null, shop?.Id), contact, due, now)
                .Value;
            db.Inquiries.Add(inquiry);
            await db.SaveChangesAsync();
            return inquiry.Id;
        });
    }

    public static Task Change(this App app, Guid inquiryId, Action<Inquiry> change) =>
        app.With<MarketplaceDb>(async db =>
        {
            change(await db.Inquiries.SingleAsync(i => i.Id == inquiryId));
            await db.SaveChangesAsync();
        });

    public static Task<Inquiry> Stored(this App app, Guid inquiryId) =>
        app.With<MarketplaceDb, Inquiry>(db => db.Inquiries.AsNoTracking().SingleAsync(i => i.Id == inquiryId));

    public static Actor As(this Person person, Side side) => new(side, person.Id, person.Name);
}
