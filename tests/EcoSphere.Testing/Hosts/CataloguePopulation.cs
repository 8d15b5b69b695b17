using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Marketplace.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Testing.Hosts;

/// <summary>
/// Fills a data folder with any number of listed tools before a host starts: some are made by the domain, so that every facet occurs,
/// the others are copies of their rows.
/// </summary>
public sealed class CataloguePopulation(DataFolder data, Population population)
{
    private const int Templates = 24;
    private const string Schema = "marketplace";

    private static readonly Guid Supplier = new("01940000-0000-7000-8000-000000000101");

    /// <summary>The tool that copy number <c>s.n</c> is made of.</summary>
    private const string Slug = "'bulk-' || (s.n % 24)";

    private static readonly string[] Names =
    [
        "組織盤查平台",
        "碳足跡計算器",
        "能源看板",
        "智慧電表",
        "供應鏈問卷",
        "邊境申報精靈",
        "減碳情境模擬",
        "永續報告工坊",
    ];

    /// <summary>Where a copied tool is shown.</summary>
    /// <param name="number">Its number, from 1.</param>
    public static string Path(int number) => FormattableString.Invariant($"/marketplace/products/bulk-copy-{number}");

    /// <summary>Makes a supplier and the tools that are copied.</summary>
    public async Task Prepare()
    {
        var app = await App.Start(new App.Settings { Database = data.Databases, Files = data.Files });
        await app.With<MarketplaceDb>(async db =>
        {
            var now = app.Clock.GetUtcNow();
            var categories = await db.Categories.OrderBy(c => c.Number).ToListAsync();
            var supplier = EcoSphere.Marketplace.Domain.Suppliers.Supplier.Join(Supplier, "bulk-supplier", "碳智科技股份有限公司");
            db.Suppliers.Add(supplier);
            for (var i = 0; i < Templates; i++)
                db.Products.Add(Tool(i, supplier, categories[i % Names.Length], now));
            await db.SaveChangesAsync();
        });
        await app.Pump();
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Adds listed tools.</summary>
    /// <param name="from">The number of the first one, from 1.</param>
    /// <param name="to">The number of the last one.</param>
    public async Task Add(int from, int to)
    {
        const string Minute = "s.n * 600000000";
        const string Listed = $"(SELECT \"Number\" FROM \"Listings\" WHERE \"Slug\" = {Slug})";
        const string Number = "1000000 + s.n";
        var copied = Population.Numbers(from, to);
        (string, string)[] sorting =
        [
            ("PublishedAt", $"t.\"PublishedAt\" - {Minute}"),
            ("SortKeyZh", "t.\"SortKeyZh\" || printf('%06d', s.n)"),
            ("SortKeyEn", "t.\"SortKeyEn\" || printf('%06d', s.n)"),
        ];
        await population.Copy(
            Schema,
            "Products",
            $"\"Slug\" = {Slug}",
            copied,
            ("Id", Population.Id(101)),
            ("Slug", "'bulk-copy-' || s.n"),
            ("PublishedAt", $"t.\"PublishedAt\" - {Minute}")
        );
        await population.Copy(
            Schema,
            "ProductRevisions",
            $"\"ProductId\" = (SELECT \"Id\" FROM \"Products\" WHERE \"Slug\" = {Slug})",
            copied,
            ("Id", Population.Id(102)),
            ("ProductId", Population.Id(101)),
            ("NameZh", "t.\"NameZh\" || ' ' || s.n")
        );
        await population.Copy(
            Schema,
            "Listings",
            $"\"Slug\" = {Slug}",
            copied,
            [("Number", Number), ("ProductId", Population.Id(101)), ("Slug", "'bulk-copy-' || s.n"), ("NameZh", "t.\"NameZh\" || ' ' || s.n"), .. sorting]
        );
        await population.Copy(Schema, "ListingEntries", $"\"ListingNumber\" = {Listed}", copied, [("ListingNumber", Number), .. sorting]);
        await population.Copy(Schema, "ListingTerms", $"\"ListingNumber\" = {Listed}", copied, ("ListingNumber", Number));
        await data.Execute(
            Schema,
            """
            DELETE FROM "FacetCounts";
            INSERT INTO "FacetCounts" ("Industry", "CategoryBit", "Facets", "Count")
            SELECT "Industry", "CategoryBit", "Facets", COUNT(*) FROM "ListingEntries" GROUP BY 1, 2, 3
            UNION ALL SELECT "Industry", 0, "Facets", COUNT(*) FROM "ListingEntries" GROUP BY 1, 3;
            """
        );
    }

    private static Product Tool(int number, Supplier supplier, Category category, DateTimeOffset now)
    {
        var name = Names[number % Names.Length];
        var content = new ProductContent
        {
            Name = LocalText.Line(name, $"Tool {number}"),
            Summary = LocalText.Line($"{name}，一週內可以上線。", "Up and running within a week."),
            Overview = LocalText.Paragraphs("匯入電費單與燃料單，自動換算排放量。\n各廠區分開管理，總部彙整。", "Reads bills and turns them into emissions."),
            Features = LocalText.Paragraphs("係數自動更新\n匯出清冊"),
            Plans = LocalText.Paragraphs("每月 NT$3,000 起"),
            CategoryId = category.Id,
            Industries =
                number % 3 == 0 ? [ProductContent.AllIndustries] : [OfficialIndustries.All[number % 13].Code, OfficialIndustries.All[13 + (number % 13)].Code],
            Deployment = (Deployment)(number % 3),
            PriceModel = (PriceModel)(number / 3 % 4),
            Website = "https://tool.example",
            Images = [new ProductImage(Guid.CreateVersion7(), "儀表板畫面", "The dashboard")],
        };
        var (seller, reviewer) = (Actor.Supplier(Guid.CreateVersion7(), "許賣家"), Actor.Staff(Guid.CreateVersion7(), "王審查"));
        var tool = Product.Begin(supplier.Id, FormattableString.Invariant($"bulk-{number}"), content, now).Value;
        Must(tool.Submit(seller, now));
        Must(tool.Approve(reviewer, 1, null, Storefront.Of(supplier, category), now));
        if (number % 5 == 0)
            Must(tool.Certify(FormattableString.Invariant($"CT-BULK-{number}"), new DateOnly(2099, 12, 31)));
        return tool;
    }

    private static void Must(Result result)
    {
        if (result.Error is { } error)
            throw new InvalidOperationException(error.Message);
    }
}
