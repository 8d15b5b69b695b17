using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Catalogue;

/// <summary>The catalogue beside a count by hand.</summary>
public sealed class FacetTests(CatalogueFixture catalogue) : IClassFixture<CatalogueFixture>
{
    [Fact]
    public async Task Counts_and_pages_hold_for_every_combination_of_facets()
    {
        foreach (var filter in Combinations())
        {
            var fitting = Fitting(filter);
            var found = await catalogue.Search(filter);

            var said = filter.ToString();
            found.Total.ShouldBe(fitting.Count, said);
            found
                .Products.Items.Select(p => p.ProductId)
                .ShouldBe(fitting.OrderByDescending(p => p.PublishedAt).Take(SearchProducts.PageSize).Select(p => p.Id), said);
            foreach (var category in found.Counts.Categories)
                category.Count.ShouldBe(Count(filter with { Categories = [category.Slug] }), said);
            foreach (var (code, count) in found.Counts.Industries)
                count.ShouldBe(Count(filter with { Industry = code }), said);
            foreach (var (deployment, count) in found.Counts.Deployments)
                count.ShouldBe(Count(filter with { Deployments = [deployment] }), said);
            foreach (var (price, count) in found.Counts.PriceModels)
                count.ShouldBe(Count(filter with { PriceModels = [price] }), said);
            found.Counts.Certified.ShouldBe(Count(filter with { IsCertified = true }), said);
            found.Counts.NotCertified.ShouldBe(Count(filter with { IsCertified = false }), said);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Names_are_in_the_order_of_the_reader(bool inEnglish)
    {
        var all = new List<ProductCard>();
        var pages = (await catalogue.Search(CatalogueFilter.None, CatalogueSort.Name, 1, inEnglish)).Products.Info.Count;
        for (var page = 1; page <= pages; page++)
            all.AddRange((await catalogue.Search(CatalogueFilter.None, CatalogueSort.Name, page, inEnglish)).Products.Items);

        all.Count.ShouldBe(catalogue.Visible.Count);
        all.Select(p => p.ProductId).ShouldBeUnique();
        var culture = System.Globalization.CultureInfo.GetCultureInfo(inEnglish ? "en" : "zh-TW").CompareInfo;
        for (var i = 1; i < all.Count; i++)
            culture
                .Compare(
                    all[i - 1].Name.In(inEnglish),
                    all[i].Name.In(inEnglish),
                    System.Globalization.CompareOptions.IgnoreCase | System.Globalization.CompareOptions.IgnoreWidth
                )
                .ShouldBeLessThanOrEqualTo(0);
    }

    [Fact]
    public async Task A_trade_lists_its_own_tools_and_those_that_suit_all_in_one_order()
    {
        var filter = CatalogueFilter.None with { Industry = "24" };
        var found = await catalogue.Search(filter, page: 2);
        found
            .Products.Items.Select(p => p.ProductId)
            .ShouldBe(Fitting(filter).OrderByDescending(p => p.PublishedAt).Skip(SearchProducts.PageSize).Take(SearchProducts.PageSize).Select(p => p.Id));
    }

    [Fact]
    public async Task What_there_is_not_is_left_out_and_a_page_past_the_end_is_not_found()
    {
        var filter = CatalogueFilter.None with { Categories = ["no-such"], Industry = "99", Deployments = [] };
        (await catalogue.Search(filter)).Total.ShouldBe(catalogue.Visible.Count);
        (await catalogue.App.Send(new SearchProducts(CatalogueFilter.None, CatalogueSort.Newest, 999, false))).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await catalogue.App.Send(new SearchProducts(CatalogueFilter.None, CatalogueSort.Newest, 0, false))).Error!.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task A_card_holds_what_it_shows()
    {
        var card = (await catalogue.Search(CatalogueFilter.None)).Products.Items[0];
        var product = catalogue.Visible.Single(p => p.Id == card.ProductId);
        var category = catalogue.Categories.Single(c => c.Id == product.Live!.CategoryId);
        (card.Slug, card.Name, card.Supplier.Zh, card.Category.Zh, card.IsCertified, card.ImageFileId).ShouldBe(
            (product.Slug, product.Live!.Content.Name, "碳智科技股份有限公司", category.NameZh, product.IsCertified, product.Live.Images[0].FileId)
        );
    }

    [Fact]
    public Task The_counts_are_what_is_listed() =>
        catalogue.App.With<MarketplaceDb>(async db =>
        {
            var entries = await db
                .ListingEntries.AsNoTracking()
                .Select(e => new
                {
                    e.Industry,
                    e.CategoryBit,
                    e.Facets,
                })
                .ToListAsync();
            var counts = await db.FacetCounts.AsNoTracking().Where(c => c.Count > 0).ToListAsync();
            counts
                .Where(c => c.CategoryBit != FacetCount.AllCategories)
                .Select(c => (c.Industry, c.CategoryBit, c.Facets, c.Count))
                .ShouldBe(
                    entries.GroupBy(e => (e.Industry, e.CategoryBit, e.Facets)).Select(g => (g.Key.Industry, g.Key.CategoryBit, g.Key.Facets, g.Count())),
                    ignoreOrder: true
                );
            counts
                .Where(c => c.CategoryBit == FacetCount.AllCategories)
                .Select(c => (c.Industry, c.Facets, c.Count))
                .ShouldBe(entries.GroupBy(e => (e.Industry, e.Facets)).Select(g => (g.Key.Industry, g.Key.Facets, g.Count())), ignoreOrder: true);
        });

    private IEnumerable<CatalogueFilter> Combinations()
    {
        string[] slugs = [.. catalogue.Categories.Select(c => c.Slug)];
        return from categories in (string[][])
                [
                    [],
                    [slugs[0]],
                    [slugs[7]],
                    [slugs[1], slugs[3]],
                ]
            from industry in (string?[])[null, "08", "24"]
            from deployments in (Deployment[][])
                [
                    [],
                    [Deployment.OnPremises],
                    [Deployment.Cloud, Deployment.Hybrid],
                ]
            from prices in (PriceModel[][])
                [
                    [],
                    [PriceModel.Free],
                    [PriceModel.Subscription, PriceModel.OnRequest],
                ]
            from certified in (bool?[])[null, true, false]
            select new CatalogueFilter(null, categories, industry, deployments, prices, certified);
    }

    private int Count(CatalogueFilter filter) => catalogue.Facts.Count(f => Fits(f, filter));

    private List<Product> Fitting(CatalogueFilter filter) => [.. catalogue.Facts.Where(f => Fits(f, filter)).Select(f => f.Product)];

    private static bool Fits(ProductFacts facts, CatalogueFilter filter) =>
        (filter.Categories.Count == 0 || filter.Categories.Contains(facts.Category))
        && (filter.Industry is null || facts.Industries.Contains(filter.Industry) || facts.Industries.Contains(ProductContent.AllIndustries))
        && (filter.Deployments.Count == 0 || filter.Deployments.Contains(facts.Deployment))
        && (filter.PriceModels.Count == 0 || filter.PriceModels.Contains(facts.PriceModel))
        && (filter.IsCertified is null || filter.IsCertified == facts.IsCertified);
}
