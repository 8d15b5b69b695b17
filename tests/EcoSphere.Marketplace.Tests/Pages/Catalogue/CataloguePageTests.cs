using System.Globalization;
using System.Net;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Pages.Catalogue;

public sealed class CataloguePageTests(ThreeTools tools) : IClassFixture<ThreeTools>
{
    private const string List = "/marketplace/products";

    private readonly App _app = tools.App;

    [Fact]
    public async Task Everybody_sees_the_newest_first_with_picture_supplier_and_badge()
    {
        var page = (await _app.Browse().In("zh-TW").Get(List)).ShouldBe(HttpStatusCode.OK);
        page.Heading.ShouldBe("綠色數位工具市集");
        page.Cards().ShouldBe(["碳足跡問卷", "智慧電表平台", "碳足跡計算器"]);
        var card = page.Document.QuerySelectorAll(".es-card.is-pictured").Single(c => c.TextContent.Contains("碳足跡計算器", StringComparison.Ordinal));
        card.QuerySelector("img")!.GetAttribute("alt").ShouldBe("儀表板畫面");
        card.TextContent.ShouldContain("永衡能源股份有限公司");
        card.TextContent.ShouldContain("檢核通過");
        card.TextContent.ShouldContain("產品碳足跡");
        page.Document.QuerySelectorAll(".is-good").Length.ShouldBe(1);
    }

    [Fact]
    public async Task English_readers_get_english_and_hear_chinese_as_such()
    {
        var page = await _app.Browse().In("en").Get($"{List}?sort=name");
        page.Cards().ShouldBe(["Footprint Calculator", "Meter Platform", "碳足跡問卷"]);
        page.Document.QuerySelectorAll(".es-card h3")
            .Single(h => h.TextContent.Contains("問卷", StringComparison.Ordinal))
            .GetAttribute("lang")
            .ShouldBe("zh-Hant-TW");
        page.Document.QuerySelector(".es-card h3")!.HasAttribute("lang").ShouldBeFalse();
    }

    [Theory]
    [InlineData("?function=product-footprint", 2)]
    [InlineData("?function=product-footprint&function=metering", 3)]
    [InlineData("?function=product-footprint&price=subscription", 1)]
    [InlineData("?deployment=on-premises", 1)]
    [InlineData("?industry=24", 2)]
    [InlineData("?certified=yes", 1)]
    [InlineData("?q=碳足跡", 2)]
    [InlineData("?q=碳足跡&price=free", 1)]
    [InlineData("?q=meter", 1)]
    [InlineData("?q=%20", 3)]
    [InlineData("?function=nonsense&deployment=nonsense&price=7&certified=no&industry=xx&sort=nonsense&page=", 404)]
    [InlineData("?function=nonsense&deployment=nonsense&price=7&certified=no&industry=xx&sort=nonsense", 3)]
    public async Task Every_state_is_an_address(string query, int count)
    {
        var page = await _app.Browse().Get(List + query);
        if (count == 404)
            page.ShouldBe(HttpStatusCode.NotFound);
        else
            page.ShouldBe(HttpStatusCode.OK).Cards().Count.ShouldBe(count);
    }

    [Fact]
    public async Task Each_value_says_what_it_would_leave()
    {
        var page = await _app.Browse().In("en").Get($"{List}?function=product-footprint");
        Count(page, "Product carbon footprint").ShouldBe("2");
        Count(page, "Smart metering and sensing").ShouldBe("1");
        Count(page, "Cloud").ShouldBe("2");
        Count(page, "On premises").ShouldBe("0");
        Count(page, "With the badge").ShouldBe("1");
        Count(page, "Fabricated metal products").ShouldBe("2");
        Count(page, "Basic metals").ShouldBe("1");
        (await page.Follow("With the badge")).Cards().ShouldBe(["Footprint Calculator"]);
    }

    [Fact]
    public async Task What_is_chosen_can_be_taken_away_piece_by_piece()
    {
        var page = await _app.Browse().In("en").Get($"{List}?q=碳足跡&function=product-footprint&price=free&sort=name");
        Chips(page).ShouldBe(["“碳足跡”", "Product carbon footprint", "Free of charge"]);
        var without = page.Document.QuerySelectorAll(".es-chips a").Single(a => a.TextContent.Contains("Free", StringComparison.Ordinal)).GetAttribute("href")!;
        var wider = await _app.Browse().In("en").Get(without);
        Chips(wider).ShouldBe(["“碳足跡”", "Product carbon footprint"]);
        wider.Cards().Count.ShouldBe(2);
        wider.Path.ShouldContain("sort=name");
        Chips(await page.Follow("Remove everything")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("?page=2")]
    [InlineData("?page=0")]
    [InlineData("?page=x")]
    [InlineData("?q=碳足跡&page=2")]
    public async Task A_page_past_the_end_is_not_there(string query) => (await _app.Browse().Get(List + query)).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Nothing_found_leads_on()
    {
        var page = (await _app.Browse().In("en").Get($"{List}?q=nothing-of-the-kind&price=free")).ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("No tool fits all of this");
        page.Document.QuerySelector("a[href='/marketplace/inquiries/new']").ShouldNotBeNull();
        page.ValueOf("q").ShouldBe("nothing-of-the-kind");
        (await page.Follow("Show all tools")).Cards().Count.ShouldBe(3);
    }

    [Fact]
    public async Task Words_that_could_be_markup_are_words()
    {
        var page = (await _app.Browse().In("en").Get($"{List}?q={Uri.EscapeDataString("<script>\"'")}")).ShouldBe(HttpStatusCode.OK);
        page.ValueOf("q").ShouldBe("<script>\"'");
        page.Document.QuerySelectorAll("main script").ShouldBeEmpty();
    }

    [Fact]
    public async Task Tools_are_gathered_for_comparing_while_one_looks_on()
    {
        var page = await (await _app.Browse().In("en").Get($"{List}?price=subscription&page=1")).Follow("Add to the comparison");
        Bar(page).Count.ShouldBe(1);
        page.Path.ShouldContain("price=subscription");
        page.Text.ShouldContain("Choose at least one more.");

        // what was gathered stays while the list changes
        page = await (await page.Follow("Subscription")).Follow("Add to the comparison");
        Bar(page).Count.ShouldBe(2);
        var compared = await page.Follow("Compare");
        compared.Heading.ShouldBe("Compare tools");
        compared.Document.QuerySelectorAll(".es-compare thead th").Length.ShouldBe(2);

        (await page.Follow("Take out of the comparison")).Document.QuerySelectorAll(".es-bar .es-chips li").Length.ShouldBe(1);
        Bar(await page.Follow("Empty the comparison")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fifth_is_refused_with_a_sentence()
    {
        var own = new ThreeTools();
        await own.InitializeAsync();
        List<string> slugs = [];
        for (var i = 0; i < 5; i++)
            slugs.Add(await own.App.SlugOf(await own.App.List(own.Shop, await own.App.Content($"比較 {i}", $"Compared {i}"))));
        var browser = own.App.Browse().In("en");
        var four = await browser.Get($"{List}?{string.Join('&', slugs.Take(4).Select(s => $"compare={s}"))}");
        four.Text.ShouldNotContain("up to 4 tools");
        var five = await browser.Get($"{List}?{string.Join('&', slugs.Select(s => $"compare={s}"))}");
        five.Text.ShouldContain("You can compare up to 4 tools at a time.");
        Bar(five).ShouldBe(["Compared 0", "Compared 1", "Compared 2", "Compared 3"]);

        var compare = await browser.Get($"/marketplace/compare?{string.Join('&', slugs.Select(s => $"p={s}"))}");
        compare.Text.ShouldContain("You can compare up to 4 tools at a time");
        compare.Document.QuerySelectorAll(".es-compare thead th").Length.ShouldBe(4);
        await own.DisposeAsync();
    }

    [Fact]
    public async Task It_is_in_the_menus_of_everybody()
    {
        var page = await _app.Browse().In("en").Get("/");
        page.Document.QuerySelectorAll(".es-header a[href='/marketplace/products']").Length.ShouldBe(1);
        page.Document.QuerySelector(".es-header a[href='/marketplace/verification']")!.TextContent.ShouldContain("Verified digital tools");
        (await _app.Browse(tools.Shop.Seller).Get(List)).ShouldBe(HttpStatusCode.OK).Cards().Count.ShouldBe(3);
    }

    [Fact]
    public async Task No_state_asks_the_database_more_than_six_times()
    {
        string[] queries =
        [
            "",
            "?function=metering&price=free&industry=24&sort=name",
            "?q=碳足跡計算器 永衡能源 股份&certified=yes",
            "?compare=" + await _app.SlugOf(tools.Certified),
        ];
        foreach (var query in queries)
        {
            using var probe = await StatementProbe.Of<MarketplaceDb>(_app);
            (await _app.Browse(tools.Shop.Seller).Get(List + query)).ShouldBe(HttpStatusCode.OK);
            probe.Heard.ShouldBeLessThanOrEqualTo(6, query);
        }
    }

    private static string Count(Page page, string value) =>
        page
            .Document.QuerySelectorAll(".es-facet a")
            .Single(a => a.QuerySelector("span")!.TextContent == value)
            .QuerySelector(".es-count")!
            .TextContent.ToString(CultureInfo.InvariantCulture);

    private static List<string> Chips(Page page) =>
        [
            .. page
                .Document.QuerySelectorAll(".es-chips a")
                .Select(a => a.TextContent.Trim())
                .Where(t => t != "Remove everything")
                .Select(t => t.Replace("Remove: ", "", StringComparison.Ordinal)),
        ];

    private static List<string> Bar(Page page) =>
        [.. page.Document.QuerySelectorAll(".es-bar .es-chips a").Select(a => a.TextContent.Trim().Replace("Remove: ", "", StringComparison.Ordinal))];
}
