using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Catalogue;

/// <summary>Three tools that have the same word in the name, in the summary and in the text.</summary>
public sealed class ThreeTexts : IAsyncLifetime
{
    public App App { get; } = new();

    internal Shop Shop { get; private set; } = null!;

    public Guid InName { get; private set; }

    public Guid InSummary { get; private set; }

    public Guid InText { get; private set; }

    public async Task InitializeAsync()
    {
        await App.InitializeAsync();
        Shop = await App.Shop("永衡能源股份有限公司");
        var category = (await App.Categories())[0].Id;
        InText = await List("電費分析", "Bill Reader", "看懂每一張電費單", "也能試算產品碳足跡的熱點", ["24"], PriceModel.Free);
        InSummary = await List("供應鏈問卷", "Supplier Survey", "蒐集供應商的碳足跡資料", "線上填寫", [ProductContent.AllIndustries], PriceModel.Subscription);
        InName = await List("碳足跡計算器", "CarbonFootprint Calculator", "依照標準計算", "一鍵產出", ["25"], PriceModel.Subscription);

        Task<Guid> List(string zh, string en, string summary, string text, IReadOnlyList<string> industries, PriceModel price)
        {
            App.Clock.Advance(TimeSpan.FromMinutes(-1));
            return App.List(
                Shop,
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

    public Task DisposeAsync() => App.DisposeAsync();

    internal async Task<List<Guid>> Ids(string keyword, CatalogueSort sort = CatalogueSort.Relevance) =>
        [.. (await Search(CatalogueFilter.None with { Keyword = keyword }, sort)).Products.Items.Select(p => p.ProductId)];

    internal async Task<CatalogueResult> Search(CatalogueFilter filter, CatalogueSort sort = CatalogueSort.Relevance, bool inEnglish = false)
    {
        var found = await App.Send(new SearchProducts(filter, sort, 1, inEnglish));
        found.ShouldSucceed();
        return found.Value;
    }
}
