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

public sealed class KeywordTests : IAsyncLifetime
{
    private readonly App _app = new();
    private Shop _shop = null!;
    private Guid _inName;
    private Guid _inSummary;
    private Guid _inText;

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        _shop = await _app.Shop("永衡能源股份有限公司");
        var category = (await _app.Categories())[0].Id;
        _inText = await List("電費分析", "Bill Reader", "看懂每一張電費單", "也能試算產品碳足跡的熱點", ["24"], PriceModel.Free);
        _inSummary = await List("供應鏈問卷", "Supplier Survey", "蒐集供應商的碳足跡資料", "線上填寫", [ProductContent.AllIndustries], PriceModel.Subscription);
        _inName = await List("碳足跡計算器", "CarbonFootprint Calculator", "依照標準計算", "一鍵產出", ["25"], PriceModel.Subscription);

        Task<Guid> List(string zh, string en, string summary, string text, IReadOnlyList<string> industries, PriceModel price)
        {
            _app.Clock.Advance(TimeSpan.FromMinutes(-1));
            return _app.List(
                _shop,
                Make.Content() with
                {
                    Name = LocalText.Line(zh, en),
                    Summary = LocalText.Line(summary),
                    Overview = LocalText.Line(text),
                    Features = LocalText.Line("功能"),
                    CategoryId = category,
                    Industries = industries,
                    PriceModel = price,
                }
            );
        }
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("足跡")] // two characters in the middle of words
    [InlineData("碳足跡")]
    [InlineData("碳足跡　")]
    public async Task Chinese_is_found_without_spaces_and_the_name_comes_first(string keyword) => (await Ids(keyword)).ShouldBe([_inName, _inSummary, _inText]);

    [Fact]
    public async Task One_character_is_enough() => (await Ids("跡")).ShouldBe([_inName, _inSummary, _inText], ignoreOrder: true);

    [Fact]
    public async Task Words_are_found_from_their_beginning_whatever_their_case_and_width()
    {
        (await Ids("CARBON")).ShouldBe([_inName]);
        (await Ids("ｓｕｐｐ surv")).ShouldBe([_inSummary]);
        (await Ids("footprint")).ShouldBeEmpty();
    }

    [Fact]
    public async Task All_words_must_be_there_and_characters_in_their_order()
    {
        (await Ids("碳足跡 電費")).ShouldBe([_inText]);
        (await Ids("電費 calculator")).ShouldBeEmpty();
        // each pair stands somewhere, the word nowhere
        (await Ids("碳足跡資料的")).ShouldBeEmpty();
        (await Ids("足跡計算")).ShouldBe([_inName]);
    }

    [Fact]
    public async Task The_supplier_is_found_too() => (await Ids("永衡能源")).Count.ShouldBe(3);

    [Theory]
    [InlineData("！？")]
    [InlineData("不存在的詞")]
    public async Task What_is_nowhere_finds_nothing(string keyword)
    {
        var found = await Search(CatalogueFilter.None with { Keyword = keyword });
        (found.Total, found.Products.Items.Count, found.Counts.Certified).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task Facets_narrow_and_count_what_was_found()
    {
        var found = await Search(CatalogueFilter.None with { Keyword = "碳足跡", PriceModels = [PriceModel.Subscription], Industry = "25" });
        found.Products.Items.Select(p => p.ProductId).ShouldBe([_inName, _inSummary]);
        (found.Counts.PriceModels[PriceModel.Subscription], found.Counts.PriceModels[PriceModel.Free]).ShouldBe((2, 0));
        (found.Counts.Industries["25"], found.Counts.Industries["24"]).ShouldBe((2, 1));
        (await Search(CatalogueFilter.None with { Keyword = "碳足跡" })).Counts.Industries["24"].ShouldBe(2);
    }

    [Fact]
    public async Task Sorting_is_free()
    {
        (await Ids("碳足跡", CatalogueSort.Newest)).ShouldBe([_inText, _inSummary, _inName]);
        (await Search(CatalogueFilter.None with { Keyword = "碳足跡" }, CatalogueSort.Name, inEnglish: true))
            .Products.Items.Select(p => p.Name.En)
            .ShouldBe(["Bill Reader", "CarbonFootprint Calculator", "Supplier Survey"]);
    }

    [Fact]
    public async Task What_changes_is_found_as_it_is_now()
    {
        await _app.Change(
            _inName,
            (product, front) =>
            {
                product.Write(product.Live!.Content with { Name = LocalText.Line("減量計算器") }, _app.Clock.GetUtcNow()).ShouldSucceed();
                product.Submit(Make.Seller, _app.Clock.GetUtcNow()).ShouldSucceed();
            }
        );
        (await Ids("減量")).ShouldBeEmpty();
        await _app.Change(_inName, (product, front) => product.Approve(Make.Reviewer, product.Round, null, front, _app.Clock.GetUtcNow()).ShouldSucceed());
        (await Ids("減量")).ShouldBe([_inName]);
        (await Ids("碳足跡")).ShouldBe([_inSummary, _inText]);
        await _app.Change(_inName, (product, _) => product.Withdraw(Make.Seller, "停售", _app.Clock.GetUtcNow()).ShouldSucceed());
        (await Ids("減量")).ShouldBeEmpty();
        await _app.With<MarketplaceDb>(async db =>
        {
            (await db.Listings.CountAsync()).ShouldBe(2);
            (await db.ListingEntries.Select(e => e.ListingNumber).Distinct().CountAsync()).ShouldBe(2);
            (await db.ListingTerms.Select(t => t.ListingNumber).Distinct().CountAsync()).ShouldBe(2);
        });
    }

    private async Task<List<Guid>> Ids(string keyword, CatalogueSort sort = CatalogueSort.Relevance) =>
        [.. (await Search(CatalogueFilter.None with { Keyword = keyword }, sort)).Products.Items.Select(p => p.ProductId)];

    private async Task<CatalogueResult> Search(CatalogueFilter filter, CatalogueSort sort = CatalogueSort.Relevance, bool inEnglish = false)
    {
        var found = await _app.Send(new SearchProducts(filter, sort, 1, inEnglish));
        found.ShouldSucceed();
        return found.Value;
    }
}
