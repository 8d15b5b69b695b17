using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Catalogue;

/// <summary>What is rare among very many is fetched, not walked to; everything else holds just the same.</summary>
public sealed class RareTests(RareFixture catalogue) : IClassFixture<RareFixture>
{
    [Fact]
    public async Task Pages_hold_for_every_order()
    {
        foreach (
            var filter in (CatalogueFilter[])
                [CatalogueFilter.None, CatalogueFilter.None with { Industry = "24", Deployments = [Deployment.Cloud, Deployment.Hybrid] }]
        )
        {
            var fitting = catalogue.Visible.FindAll(p =>
                (filter.Industry is null || p.Live!.Industries.Contains("24") || p.Live.Industries.Contains(ProductContent.AllIndustries))
                && (filter.Deployments.Count == 0 || p.Live!.Deployment != Deployment.OnPremises)
            );
            (await catalogue.Search(filter))
                .Products.Items.Select(p => p.ProductId)
                .ShouldBe(fitting.OrderByDescending(p => p.PublishedAt).Take(SearchProducts.PageSize).Select(p => p.Id));
            foreach (var inEnglish in (bool[])[true, false])
            {
                var byName = (await catalogue.Search(filter, CatalogueSort.Name, 1, inEnglish)).Products.Items.ToList();
                var culture = System.Globalization.CultureInfo.GetCultureInfo(inEnglish ? "en" : "zh-TW").CompareInfo;
                for (var i = 1; i < byName.Count; i++)
                    culture
                        .Compare(byName[i - 1].Name.In(inEnglish), byName[i].Name.In(inEnglish), System.Globalization.CompareOptions.IgnoreCase)
                        .ShouldBeLessThanOrEqualTo(0);
            }
        }
    }

    [Fact]
    public async Task They_are_found_by_what_they_are()
    {
        using var probe = await StatementProbe.Of<MarketplaceDb>(catalogue.App);
        await catalogue.Search(CatalogueFilter.None with { Categories = ["metering"], PriceModels = [PriceModel.Free] });
        probe.Questions.ShouldNotContain(q => q.Text.Contains("UNION ALL", StringComparison.Ordinal));
        var list = probe.Questions.Single(q => q.Text.Contains("\"ListingEntries\"", StringComparison.Ordinal));
        var plan = await StatementProbe.Plan(list);
        plan.ShouldContain(
            step => step.Contains("COVERING INDEX IX_ListingEntries_Industry_CategoryBit_Facets_ListingNumber", StringComparison.Ordinal),
            string.Join('\n', plan)
        );
        plan.ShouldNotContain(step => step.StartsWith("SCAN TABLE", StringComparison.Ordinal));
    }
}
