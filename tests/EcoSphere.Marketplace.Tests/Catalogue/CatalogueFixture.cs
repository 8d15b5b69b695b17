using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Catalogue;

/// <summary>A catalogue large enough for every way of listing, of products whose facets are drawn by lot, always the same.</summary>
public class CatalogueFixture : IAsyncLifetime
{
    private readonly int _count;
    private readonly int _before;

    public CatalogueFixture()
        : this(count: 1150, before: 0) { }

    /// <param name="count">How many products are made.</param>
    /// <param name="before">How many there seem to have been before them.</param>
    protected CatalogueFixture(int count, int before) => (_count, _before) = (count, before);

    public App App { get; } = new();

    /// <summary>What can be seen, to be counted by hand.</summary>
    internal List<Product> Visible { get; private set; } = [];

    /// <summary>The same, looked up once: thousands of counts are made of them.</summary>
    internal IReadOnlyList<ProductFacts> Facts { get; private set; } = [];

    internal List<Category> Categories { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await App.InitializeAsync();
        Categories = await App.Categories();
        var shop = await App.Shop();
        if (_before > 0)
            await App.With<MarketplaceDb>(db =>
                db.Execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('Listings', @p0)", [_before], CancellationToken.None)
            );
        // fixed seed: a failure can be repeated
        var lot = new Random(20261120);
        var products = await App.With<MarketplaceDb, List<Product>>(async db =>
        {
            var supplier = await db.Suppliers.SingleAsync(s => s.Id == shop.Id);
            List<Product> made = [.. Enumerable.Range(0, _count).Select(n => Make(supplier, n, lot))];
            db.Products.AddRange(made);
            await db.SaveChangesAsync();
            foreach (var product in made)
            {
                var category = Categories.Single(c => c.Id == product.Live!.CategoryId);
                // what was listed once is counted no more, and what came back is counted again
                if (lot.Next(10) == 0)
                    product.Withdraw(Domain.Make.Seller, "停售", App.Clock.GetUtcNow()).ShouldSucceed();
                if (product.Listing == ListingState.Withdrawn && lot.Next(3) == 0)
                    product.ListAgain(Domain.Make.Seller, Storefront.Of(supplier, category)).ShouldSucceed();
                if (lot.Next(5) == 0)
                    product.Certify($"CT-{product.Slug}", new DateOnly(2030, 1, 1)).ShouldSucceed();
            }

            await db.SaveChangesAsync();
            return made;
        });
        Visible = products.FindAll(p => p.IsVisible);
        Facts =
        [
            .. Visible.Select(p => new ProductFacts(
                p,
                Categories.Single(c => c.Id == p.Live!.CategoryId).Slug,
                p.Live!.Industries,
                p.Live.Deployment!.Value,
                p.Live.PriceModel!.Value,
                p.IsCertified
            )),
        ];
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal async Task<CatalogueResult> Search(CatalogueFilter filter, CatalogueSort sort = CatalogueSort.Newest, int page = 1, bool inEnglish = false)
    {
        var found = await App.Send(new SearchProducts(filter, sort, page, inEnglish));
        found.ShouldSucceed();
        return found.Value;
    }

    private Product Make(Supplier supplier, int n, Random lot)
    {
        var category = Categories[lot.Next(Categories.Count)];
        List<string> industries =
            lot.Next(3) == 0
                ? [ProductContent.AllIndustries]
                : [.. Kernel.OfficialIndustries.All.Where(_ => lot.Next(8) == 0).Select(i => i.Code).DefaultIfEmpty("24")];
        var content = Domain.Make.Content() with
        {
            Name = LocalText.Line($"工具 {lot.Next(10_000)}", n % 2 == 0 ? $"Tool {lot.Next(10_000)}" : null),
            Overview = LocalText.Line("說明"),
            Features = LocalText.Line("功能"),
            CategoryId = category.Id,
            Industries = industries,
            Deployment = (Deployment)lot.Next(3),
            PriceModel = (PriceModel)lot.Next(4),
        };
        // no two at one moment
        return Market.Listed(supplier, category, content, App.Clock.GetUtcNow().AddMinutes((lot.Next(100) * _count) + n));
    }
}

/// <summary>A few products that seem to be some of very many.</summary>
public sealed class RareFixture() : CatalogueFixture(count: 120, before: 5_000_000);

/// <summary>What a product can be narrowed by.</summary>
internal sealed record ProductFacts(
    Product Product,
    string Category,
    IReadOnlyList<string> Industries,
    Deployment Deployment,
    PriceModel PriceModel,
    bool IsCertified
);
