using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Catalogue;

public sealed class KeywordTests(ThreeTexts texts) : IClassFixture<ThreeTexts>
{
    [Theory]
    [InlineData("足跡")] // two characters in the middle of words
    [InlineData("碳足跡")]
    [InlineData("碳足跡　")]
    public async Task Chinese_is_found_without_spaces_and_the_name_comes_first(string keyword) =>
        (await texts.Ids(keyword)).ShouldBe([texts.InName, texts.InSummary, texts.InText]);

    [Fact]
    public async Task One_character_is_enough() => (await texts.Ids("跡")).ShouldBe([texts.InName, texts.InSummary, texts.InText], ignoreOrder: true);

    [Fact]
    public async Task Words_are_found_from_their_beginning_whatever_their_case_and_width()
    {
        (await texts.Ids("CARBON")).ShouldBe([texts.InName]);
        (await texts.Ids("ｓｕｐｐ surv")).ShouldBe([texts.InSummary]);
        (await texts.Ids("footprint")).ShouldBeEmpty();
    }

    [Fact]
    public async Task All_words_must_be_there_and_characters_in_their_order()
    {
        (await texts.Ids("碳足跡 電費")).ShouldBe([texts.InText]);
        (await texts.Ids("電費 calculator")).ShouldBeEmpty();
        // each pair stands somewhere, the word nowhere
        (await texts.Ids("碳足跡資料的")).ShouldBeEmpty();
        (await texts.Ids("足跡計算")).ShouldBe([texts.InName]);
    }

    [Fact]
    public async Task The_supplier_is_found_too() => (await texts.Ids("永衡能源")).Count.ShouldBe(3);

    [Theory]
    [InlineData("！？")]
    [InlineData("不存在的詞")]
    public async Task What_is_nowhere_finds_nothing(string keyword)
    {
        var found = await texts.Search(CatalogueFilter.None with { Keyword = keyword });
        (found.Total, found.Products.Items.Count, found.Counts.Certified).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task Facets_narrow_and_count_what_was_found()
    {
        var found = await texts.Search(CatalogueFilter.None with { Keyword = "碳足跡", PriceModels = [PriceModel.Subscription], Industry = "25" });
        found.Products.Items.Select(p => p.ProductId).ShouldBe([texts.InName, texts.InSummary]);
        (found.Counts.PriceModels[PriceModel.Subscription], found.Counts.PriceModels[PriceModel.Free]).ShouldBe((2, 0));
        (found.Counts.Industries["25"], found.Counts.Industries["24"]).ShouldBe((2, 1));
        (await texts.Search(CatalogueFilter.None with { Keyword = "碳足跡" })).Counts.Industries["24"].ShouldBe(2);
    }

    [Fact]
    public async Task Sorting_is_free()
    {
        (await texts.Ids("碳足跡", CatalogueSort.Newest)).ShouldBe([texts.InText, texts.InSummary, texts.InName]);
        (await texts.Search(CatalogueFilter.None with { Keyword = "碳足跡" }, CatalogueSort.Name, inEnglish: true))
            .Products.Items.Select(p => p.Name.En)
            .ShouldBe(["Bill Reader", "CarbonFootprint Calculator", "Supplier Survey"]);
    }
}
