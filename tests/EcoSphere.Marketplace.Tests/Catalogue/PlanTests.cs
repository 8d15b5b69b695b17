using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Catalogue;

/// <summary>No page of the catalogue reads a whole table, or sorts more than it has to.</summary>
public sealed class PlanTests(CatalogueFixture catalogue) : IClassFixture<CatalogueFixture>
{
    public static TheoryData<string> Filters() => [.. Named.Keys];

    private static Dictionary<string, (CatalogueFilter Filter, CatalogueSort Sort)> Named { get; } =
        new(StringComparer.Ordinal)
        {
            ["everything"] = (CatalogueFilter.None, CatalogueSort.Newest),
            ["by name"] = (CatalogueFilter.None, CatalogueSort.Name),
            ["two facets"] = (CatalogueFilter.None with { Categories = ["metering"], Deployments = [Deployment.Cloud] }, CatalogueSort.Newest),
            ["a trade"] = (CatalogueFilter.None with { Industry = "24", IsCertified = false }, CatalogueSort.Newest),
            ["all facets"] = (new CatalogueFilter(null, ["metering", "supply-chain"], "24", [Deployment.Cloud], [PriceModel.Free], true), CatalogueSort.Name),
            ["words"] = (CatalogueFilter.None with { Keyword = "工具 tool", PriceModels = [PriceModel.Free] }, CatalogueSort.Relevance),
            ["a beginning"] = (CatalogueFilter.None with { Keyword = "t" }, CatalogueSort.Relevance),
        };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Every_question_seeks_in_an_index(string filter)
    {
        using var probe = await StatementProbe.Of<MarketplaceDb>(catalogue.App);
        var (narrowed, sort) = Named[filter];
        await catalogue.Search(narrowed, sort);
        await catalogue.Search(narrowed, sort, inEnglish: true);

        // eight categories are read whole
        var questions = probe.Questions.Where(q => !q.Text.Contains("\"Categories\"", StringComparison.Ordinal)).ToList();
        questions.Count.ShouldBeGreaterThan(1);
        foreach (var question in questions)
        {
            var plan = await StatementProbe.Plan(question);
            plan.ShouldNotBeEmpty();
            plan.ShouldNotContain(step => step.StartsWith("SCAN TABLE", StringComparison.Ordinal), $"{question.Text}\n{string.Join('\n', plan)}");
        }
    }

    [Fact]
    public async Task A_word_that_everything_has_is_looked_at_as_far_as_the_limit()
    {
        var found = await catalogue.Search(CatalogueFilter.None with { Keyword = "工具" }, CatalogueSort.Relevance);
        catalogue.Visible.Count.ShouldBeGreaterThan(KeywordSearch.MaxHits);
        (found.IsCapped, found.Total).ShouldBe((true, KeywordSearch.MaxHits));
        (found.Counts.Certified + found.Counts.NotCertified).ShouldBe(KeywordSearch.MaxHits);
    }

    [Fact]
    public async Task A_long_list_is_walked_in_the_order_of_its_index()
    {
        using var probe = await StatementProbe.Of<MarketplaceDb>(catalogue.App);
        await catalogue.Search(CatalogueFilter.None);
        var list = probe.Questions.Single(q => q.Text.Contains("UNION ALL", StringComparison.Ordinal));
        var plan = await StatementProbe.Plan(list);
        plan.Count(step => step.Contains("COVERING INDEX IX_ListingEntries_Industry_PublishedAt", StringComparison.Ordinal))
            .ShouldBe(2, string.Join('\n', plan));
    }
}
