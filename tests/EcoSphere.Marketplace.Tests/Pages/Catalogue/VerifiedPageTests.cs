using System.Net;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Pages.Catalogue;

public sealed class VerifiedPageTests(TwoCertificates certificates) : IClassFixture<TwoCertificates>
{
    private const string List = "/marketplace/verification";

    private readonly App _app = certificates.App;

    [Fact]
    public async Task Listed_tools_with_a_valid_certificate_stand_there()
    {
        var page = (await _app.Browse().In("en").Get(List)).ShouldBe(HttpStatusCode.OK);
        Names(page).ShouldBe(["Footprint Maker", "Inventory Helper"]);
        page.Text.ShouldContain(certificates.Number);
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
        var own = new TwoCertificates();
        await own.InitializeAsync();
        var id = await own.App.List(await own.App.Shop(), await own.App.Content("換證工具", "Renewed"));
        await own.App.Certify(id, new DateOnly(2097, 1, 1));
        var number = await own.App.Certify(id, new DateOnly(2099, 6, 30));
        var page = await own.App.Browse().In("en").Get($"{List}?q=renewed");
        Names(page).ShouldHaveSingleItem();
        page.Text.ShouldContain(number);
        await own.DisposeAsync();
    }

    [Fact]
    public async Task A_page_past_the_end_is_not_there() => (await _app.Browse().Get($"{List}?page=2")).ShouldBe(HttpStatusCode.NotFound);

    private static List<string> Names(Page page) =>
        [.. page.ShouldBe(HttpStatusCode.OK).Document.QuerySelectorAll(".es-table tbody th a").Select(a => a.TextContent.Trim())];
}
