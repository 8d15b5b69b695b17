using System.Net;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Pages.Catalogue;

public sealed class VerifiedPageTests : IAsyncLifetime
{
    private const string List = "/marketplace/verification";

    private readonly App _app = new();
    private string _number = "";

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        var (shop, other) = (await _app.Shop("永衡能源股份有限公司"), await _app.Shop("碳智科技股份有限公司"));
        _number = await _app.Certify(await _app.List(shop, await _app.Content("盤查幫手", "Inventory Helper")), new DateOnly(2098, 1, 1));
        await _app.Certify(await _app.List(other, await _app.Content("足跡計算", "Footprint Maker")), new DateOnly(2099, 1, 1));
        await _app.List(other, await _app.Content("沒有標章", "Without"));
        var withdrawn = await _app.List(shop, await _app.Content("已下架", "Withdrawn"));
        await _app.Certify(withdrawn, new DateOnly(2099, 1, 1));
        await _app.Change(withdrawn, (product, _) => product.Withdraw(Make.Seller, "停售", _app.Clock.GetUtcNow()).ShouldSucceed());
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Listed_tools_with_a_valid_certificate_stand_there()
    {
        var page = (await _app.Browse().In("en").Get(List)).ShouldBe(HttpStatusCode.OK);
        Names(page).ShouldBe(["Footprint Maker", "Inventory Helper"]);
        page.Text.ShouldContain(_number);
        page.Text.ShouldContain("1 Jan 2098 (Wed)");
        page.Document.QuerySelectorAll("#steps li").Length.ShouldBe(7);
        (await _app.Browse().In("zh-TW").Get(List)).Heading.ShouldBe("數位工具檢核專區");
    }

    [Theory]
    [InlineData("盤查", 1)]
    [InlineData("INVENTORY", 1)]
    [InlineData("永衡", 1)]
    [InlineData("ct-2026", 2)]
    [InlineData("ＣＴ－２０２６", 2)]
    [InlineData("100%", 0)]
    [InlineData("已下架", 0)]
    [InlineData("沒有標章", 0)]
    public async Task It_is_searched_by_tool_supplier_and_number(string keyword, int count)
    {
        var page = await _app.Browse().In("en").Get($"{List}?q={Uri.EscapeDataString(keyword)}");
        Names(page).Count.ShouldBe(count);
        page.ValueOf("q").ShouldBe(keyword);
        if (count == 0)
            page.Text.ShouldContain("No verified tool matches");
    }

    [Fact]
    public async Task A_renewed_certificate_counts_once()
    {
        var id = await _app.List(await _app.Shop(), await _app.Content("換證工具", "Renewed"));
        await _app.Certify(id, new DateOnly(2097, 1, 1));
        var number = await _app.Certify(id, new DateOnly(2099, 6, 30));
        var page = await _app.Browse().In("en").Get($"{List}?q=renewed");
        Names(page).ShouldHaveSingleItem();
        page.Text.ShouldContain(number);
    }

    [Fact]
    public async Task A_page_past_the_end_is_not_there() => (await _app.Browse().Get($"{List}?page=2")).ShouldBe(HttpStatusCode.NotFound);

    private static List<string> Names(Page page) =>
        [.. page.ShouldBe(HttpStatusCode.OK).Document.QuerySelectorAll(".es-table tbody th a").Select(a => a.TextContent.Trim())];
}
