using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Reactions;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Infrastructure.Seeds;

/// <summary>
/// Demo suppliers with their tools, for Development. The companies are Company's; their events find here what they tell already.
/// </summary>
internal sealed class SeedDemoMarket(MarketplaceDb db, DemoSetting demo, AuditContext audit, TimeProvider clock) : ISeed
{
    public int Order => 300;

    public async Task Run(CancellationToken ct)
    {
        if (!demo.IsWanted || await db.Suppliers.AnyAsync(s => s.Slug == DemoSuppliers.All[0].Slug, ct))
            return;
        audit.Begin(nameof(SeedDemoMarket));
        var suppliers = new List<Supplier>();
        foreach (var (company, told) in DemoCompanies.Suppliers.Zip(DemoSuppliers.All))
            suppliers.Add(await Join(company, told, ct));
        var categories = await db.Categories.ToDictionaryAsync(c => c.Slug, ct);
        for (var i = 0; i < DemoTools.All.Count; i++)
        {
            var tool = DemoTools.All[i];
            db.Products.Add(await Tool(tool, i, suppliers[tool.Supplier], categories[tool.Category], ct));
        }

        // one save: all of it or nothing, and a later start tries again
        await db.SaveChangesAsync(ct);
    }

    private async Task<Supplier> Join(DemoCompany company, DemoSupplier told, CancellationToken ct)
    {
        (await db.Company(company.Id, ct)).Profile(company.Name, company.TaxId, "", isSupplier: true, clock.GetUtcNow().AddDays(-60));
        var supplier = Supplier.Join(company.Id, told.Slug, company.Name);
        DemoSetting.Must(supplier.ChangePage(new SupplierPage(told.NameEn, told.Introduction, told.Website, LogoFileId: null)));
        db.Suppliers.Add(supplier);
        return supplier;
    }

    private async Task<Product> Tool(DemoTool tool, int index, Supplier supplier, Category category, CancellationToken ct)
    {
        var (now, seller) = (clock.GetUtcNow().AddDays(index - 50), DemoSuppliers.Seller(tool.Supplier));
        var front = Storefront.Of(supplier, category);
        var begun = Product.Begin(supplier.Id, Slug.Of(tool.Name.En, Guid.CreateVersion7()), Content(tool, category, []), now);
        DemoSetting.Must(begun);
        var product = begun.Value;
        var images = await Pictures(tool, index, category, product.Id, seller.Id, now, ct);
        DemoSetting.Must(product.Write(Content(tool, category, images), now));
        if (tool.State == DemoToolState.Draft)
            return product;

        DemoSetting.Must(product.Submit(seller, now.AddHours(1)));
        if (tool.State == DemoToolState.Submitted)
            return product;
        if (tool.State == DemoToolState.Returned)
        {
            var remarks = new Dictionary<ProductSection, string?> { [ProductSection.Plans] = "請說明安裝與校驗費用是否另計。" };
            DemoSetting.Must(
                product.Return(DemoSuppliers.Staff, product.Round, ReturnNote.From("方案價格說明不夠完整，請補充後重新送審。", remarks).Value, now.AddHours(30))
            );
            return product;
        }

        DemoSetting.Must(product.Approve(DemoSuppliers.Staff, product.Round, note: null, front, now.AddHours(26)));
        if (tool.State == DemoToolState.Withdrawn)
            DemoSetting.Must(product.Withdraw(seller, "產品改版中，預計下一季重新上架。", now.AddDays(9)));
        if (tool.State == DemoToolState.Revised)
        {
            var next = product.Live!.Content with
            {
                Plans = new LocalText($"{tool.Plans.Zh}\n教育與法人單位另有優惠", $"{tool.Plans.En}\nReduced for schools and institutes"),
            };
            DemoSetting.Must(product.Write(next, now.AddDays(40)));
            DemoSetting.Must(product.Submit(seller, now.AddDays(40)));
        }

        return product;
    }

    private async Task<IReadOnlyList<ProductImage>> Pictures(
        DemoTool tool,
        int index,
        Category category,
        Guid productId,
        Guid seller,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var images = new List<ProductImage>();
        // every second one has two
        for (var n = 0; n <= index % 2; n++)
        {
            var png = DemoArt.Png((ArtMotif)((category.Number - 1 + (n * 3)) % 8), DemoSuppliers.All[tool.Supplier].Hue, index + n);
            var id = await demo.Keep(png, $"tool-{index + 1}-{n + 1}.png", FileKind.Png, productId, seller, now, ct);
            images.Add(
                new ProductImage(
                    id,
                    n == 0 ? $"{tool.Name.Zh}的示意圖" : $"{tool.Name.Zh}的第二張示意圖",
                    n == 0 ? $"Illustration of {tool.Name.En}" : $"Second illustration of {tool.Name.En}"
                )
            );
        }

        return images;
    }

    private static ProductContent Content(DemoTool tool, Category category, IReadOnlyList<ProductImage> images) =>
        new()
        {
            Name = tool.Name,
            Summary = tool.Summary,
            Overview = tool.Overview,
            Features = tool.Features,
            Plans = tool.Plans,
            Cases = tool.IsCertified
                ? new LocalText(
                    "一家員工八十人的金屬加工廠導入三個月後，資料整理時間減少六成。",
                    "A metal works with eighty people spent sixty per cent less time on its data after three months."
                )
                : LocalText.None,
            CategoryId = category.Id,
            Industries = ProductContent.IndustriesOf(tool.Industries.Split(',')),
            Deployment = tool.Deployment,
            PriceModel = tool.PriceModel,
            Website = DemoSuppliers.All[tool.Supplier].Website,
            Images = images,
        };
}
