using System.Globalization;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Platform.Files;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Tests.Pages.Catalogue;

/// <summary>Things that public pages show: files, badges, what a supplier tells of itself.</summary>
internal static class Shelf
{
    public static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    private static int _last;

    /// <summary>A file that lies in the store, as an upload would have left it.</summary>
    public static async Task<Guid> Keep(this App app, string name = "screen.png", FileKind kind = FileKind.Png)
    {
        var content = await app.With<IFileStore, StoredContent>(files => files.Save(new MemoryStream(Png), CancellationToken.None));
        return await app.With<MarketplaceDb, Guid>(async db =>
        {
            var file = StoredFile.Create(new InspectedFile(name, kind, content.Length), content, Guid.CreateVersion7(), app.Clock.GetUtcNow());
            db.Files.Add(file);
            await db.SaveChangesAsync();
            return file.Id;
        });
    }

    /// <summary>Content in the first category, with a picture that is there.</summary>
    public static async Task<ProductContent> Content(this App app, string nameZh = "碳盤查小幫手", string? nameEn = "Carbon Helper") =>
        Make.Content(nameZh, nameEn) with
        {
            CategoryId = (await app.Categories())[0].Id,
            Images = [new ProductImage(await app.Keep(), "儀表板畫面", "The dashboard")],
        };

    public static Task<Product> Stored(this App app, Guid productId, bool withOpen = true) =>
        app.With<MarketplaceDb, Product>(db =>
            withOpen ? db.WholeProducts.AsNoTracking().SingleAsync(p => p.Id == productId) : db.Products.AsNoTracking().SingleAsync(p => p.Id == productId)
        );

    public static async Task<string> SlugOf(this App app, Guid productId) => (await app.Stored(productId, withOpen: false)).Slug;

    public static Task<string> SlugOf(this App app, Shop shop) =>
        app.With<MarketplaceDb, string>(db => db.Suppliers.Where(s => s.Id == shop.Id).Select(s => s.Slug).SingleAsync());

    public static Task Change(this App app, Shop shop, Action<Supplier> change) =>
        app.With<MarketplaceDb>(async db =>
        {
            change(await db.Suppliers.SingleAsync(s => s.Id == shop.Id));
            await db.SaveChangesAsync();
        });

    /// <summary>A tool that has passed the check, with the case behind it.</summary>
    public static async Task<string> Certify(this App app, Guid productId, DateOnly validUntil)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"CT-2026-{Interlocked.Increment(ref _last):D6}");
        await app.With<MarketplaceDb>(async db =>
        {
            var (now, product) = (app.Clock.GetUtcNow(), await db.WholeProducts.SingleAsync(p => p.Id == productId));
            var check = ToolVerification.Request($"TV-{number}", product.Id, product.SupplierId, Make.Seller, null, now).Value;
            check.ConfirmNeeds(Make.Reviewer, 30_000m, null, now).ShouldSucceed();
            check.Apply(Make.Seller, Guid.CreateVersion7(), null, now).ShouldSucceed();
            check.AcceptApplication(Make.Reviewer, null, now).ShouldSucceed();
            check
                .RecordPayment(Make.Reviewer, VerificationFee.From(30_000m, "AB12345678", DateOnly.FromDateTime(now.UtcDateTime), now).Value, null, now)
                .ShouldSucceed();
            check.RecordCheck(Make.Reviewer, isPassed: true, null, now).ShouldSucceed();
            check.SendReport(Make.Reviewer, Guid.CreateVersion7(), null, now).ShouldSucceed();
            check.Certify(Make.Reviewer, number, validUntil, now).ShouldSucceed();
            product.Certify(number, validUntil).ShouldSucceed();
            db.Verifications.Add(check);
            await db.SaveChangesAsync();
        });
        return number;
    }

    /// <summary>The names on the cards of a page.</summary>
    public static List<string> Cards(this Page page) => [.. page.Document.QuerySelectorAll(".es-card.is-pictured h3 a").Select(a => a.TextContent.Trim())];
}
