using System.Buffers.Binary;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.ProductReviews;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Application.Reactions;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EcoSphere.Marketplace.Tests.Products;

/// <summary>Brings the products of a supplier to where a test begins, by the use cases themselves.</summary>
internal static class Selling
{
    private static int _last;

    /// <summary>What a reviewer says about every part of a product.</summary>
    public static IReadOnlyDictionary<ProductSection, string?> Remarks { get; } =
        Enum.GetValues<ProductSection>().ToDictionary(s => s, string? (_) => "請補正");

    public static Person Reviewer(string name = "王審查") => Person.Staff(Permissions.Marketplace) with { Name = name };

    /// <summary>A picture that no other test has.</summary>
    public static byte[] Picture()
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, Interlocked.Increment(ref _last));
        return
        [
            0x89,
            0x50,
            0x4E,
            0x47,
            0x0D,
            0x0A,
            0x1A,
            0x0A,
            .. Chunk("IHDR"u8, [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
            .. Chunk("IDAT"u8, [0x78, 0x9C, .. number]),
            .. Chunk("IEND"u8, []),
        ];
    }

    public static byte[] Brochure() =>
        System.Text.Encoding.ASCII.GetBytes(
            $"%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Count 0 /Kids [] >> endobj\n% {Interlocked.Increment(ref _last)}\nxref\n0 3\ntrailer << /Size 3 /Root 1 0 R >>\nstartxref\n150\n%%EOF\n"
        );

    public static async Task<ProductTextForm> Form(this App app, string nameZh = "碳盤查小幫手", string? nameEn = "Carbon Helper") =>
        new(
            nameZh,
            nameEn,
            "三步驟完成工廠碳盤查。",
            null,
            "匯入電費單與燃料單，\n自動換算排放量。",
            null,
            "係數自動更新\n匯出清冊",
            null,
            null,
            null,
            null,
            null,
            (await app.Categories())[0].Id,
            ["24", "25"],
            Deployment.Cloud,
            PriceModel.Subscription,
            "www.example.com"
        );

    /// <summary>A product with nothing but its name.</summary>
    public static async Task<Guid> Begun(this App app, Shop shop, string nameZh = "碳盤查小幫手", string? nameEn = null)
    {
        var id = Guid.CreateVersion7();
        (await app.Send(new BeginProduct(id, nameZh, nameEn), shop.Seller)).ShouldSucceed();
        return id;
    }

    /// <summary>A product that is complete and not sent.</summary>
    public static async Task<Guid> Written(this App app, Shop shop, string nameZh = "碳盤查小幫手", string? nameEn = null)
    {
        var id = await app.Begun(shop, nameZh, nameEn);
        await app.Keep(id, shop, await app.Form(nameZh, nameEn));
        await app.Add(id, shop);
        return id;
    }

    /// <summary>A product that waits for its reviewer.</summary>
    public static async Task<Guid> Sent(this App app, Shop shop, string nameZh = "碳盤查小幫手", string? nameEn = null)
    {
        var id = await app.Written(shop, nameZh, nameEn);
        (await app.Submit(id, shop)).ShouldSucceed();
        return id;
    }

    /// <summary>A product that everybody sees, with files that are really there.</summary>
    public static async Task<Guid> Approved(this App app, Shop shop, string nameZh = "碳盤查小幫手", string? nameEn = null)
    {
        var id = await app.Sent(shop, nameZh, nameEn);
        (await app.Send(new ApproveProduct(id, 1, null), Reviewer())).ShouldSucceed();
        return id;
    }

    public static async Task Keep(this App app, Guid id, Shop shop, ProductTextForm form) =>
        (await app.Send(new KeepProductText(id, ContentStamp.OfText((await app.Product(id)).Current()), form), shop.Seller)).ShouldSucceed();

    public static async Task<Guid> Add(this App app, Guid id, Shop shop, AttachmentKind kind = AttachmentKind.Images, string text = "儀表板畫面")
    {
        using var content = new MemoryStream(kind == AttachmentKind.Images ? Picture() : Brochure());
        var file = await app.Send(new UploadProductFile(id, kind, content, kind == AttachmentKind.Images ? "畫面.png" : "型錄.pdf", text, null), shop.Seller);
        file.ShouldSucceed();
        (await app.Send(new AddProductFile(id, kind, file.Value, text, null), shop.Seller)).ShouldSucceed();
        return file.Value;
    }

    public static async Task<Result> Submit(this App app, Guid id, Shop shop) =>
        await app.Send(new SubmitProduct(id, (await app.Product(id)).Version), shop.Seller);

    public static Task<Product> Product(this App app, Guid id) =>
        app.With<MarketplaceDb, Product>(db => db.WholeProducts.AsNoTracking().SingleAsync(p => p.Id == id));

    /// <summary>Another member of the supplier, without its administrator's rights.</summary>
    public static async Task<Person> Colleague(this App app, Shop shop)
    {
        var person = Person.Member("簡同事");
        await app.With<MarketplaceDb>(async db =>
        {
            var member = await db.Member(person.Id, CancellationToken.None);
            member.Registered(person.Email, person.Name, null, "zh-TW", app.Clock.GetUtcNow());
            member.Activated();
            member.Join(shop.Id, isAdmin: false, app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        return person.In(shop.Id, supplier: true);
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. type, .. data, 0, 0, 0, 0];
    }
}
