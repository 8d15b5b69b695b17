using System.Net;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Pages.Catalogue;

public class ComparePageTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Tools_stand_side_by_side_and_what_differs_is_marked()
    {
        var shop = await app.Shop();
        var first = await Add(shop, "甲", "Alpha", PriceModel.Free);
        var second = await Add(shop, "乙", "Beta", PriceModel.OneTime);
        var page = (await app.Browse().In("en").Get($"/marketplace/compare?p={second}&p={first}&p={second}")).ShouldBe(HttpStatusCode.OK);

        page.Document.QuerySelectorAll(".es-compare thead th a").Select(a => a.TextContent).ShouldBe(["Beta", "Alpha"]);
        Row(page, "Price model").ShouldBe((true, "One-time purchase | Free of charge"));
        Row(page, "Deployment").ShouldBe((false, "Cloud | Cloud"));
        Row(page, "Case studies").ShouldBe((false, "Not given | Not given"));

        var narrow = await page.Follow("Show only what differs");
        narrow.Document.QuerySelectorAll(".es-compare tbody th").Select(t => t.TextContent.Trim()).ShouldNotContain("Deployment");
        Row(narrow, "Price model").Differs.ShouldBeTrue();
        (await narrow.Follow("Show what is equal, too")).Document.QuerySelectorAll(".es-compare tbody tr").Length.ShouldBe(11);
    }

    [Fact]
    public async Task What_is_not_on_offer_is_left_out_and_one_alone_is_nothing_to_compare()
    {
        var shop = await app.Shop();
        var (first, second) = (await Add(shop, "丙", "Gamma", PriceModel.Free), await Add(shop, "丁", "Delta", PriceModel.Free));
        var gone = await app.List(shop, await app.Content("戊", "Epsilon"));
        var slug = await app.SlugOf(gone);
        await app.Change(gone, (product, _) => product.Withdraw(Make.Seller, "停售", app.Clock.GetUtcNow()).ShouldSucceed());
        var browser = app.Browse().In("en");

        var page = await browser.Get($"/marketplace/compare?p={first}&p={slug}&p={second}");
        page.Text.ShouldContain("not on offer any more");
        page.Text.ShouldNotContain("Epsilon");
        page.Document.QuerySelectorAll(".es-compare thead th").Length.ShouldBe(2);
        foreach (var query in (string[])["", $"?p={first}", "?p=", "?p=never-heard-of&differences=x"])
            (await browser.Get($"/marketplace/compare{query}")).ShouldBe(HttpStatusCode.OK).Text.ShouldContain("There is nothing to compare yet");
        (await (await browser.Get($"/marketplace/compare?p={first}")).Follow("Choose tools"))
            .Document.QuerySelectorAll(".es-bar .es-chips li")
            .Length.ShouldBe(1);
    }

    [Fact]
    public async Task One_of_three_can_be_taken_out()
    {
        var shop = await app.Shop();
        var slugs = new[]
        {
            await Add(shop, "己", "Eta", PriceModel.Free),
            await Add(shop, "庚", "Theta", PriceModel.Free),
            await Add(shop, "辛", "Iota", PriceModel.Free),
        };
        var page = await app.Browse().In("en").Get($"/marketplace/compare?{string.Join('&', slugs.Select(s => $"p={s}"))}");
        var two = await page.Follow("Take out");
        two.Document.QuerySelectorAll(".es-compare thead th a").Select(a => a.TextContent).ShouldBe(["Theta", "Iota"]);
    }

    private static (bool Differs, string Values) Row(Page page, string title)
    {
        var row = page
            .Document.QuerySelectorAll(".es-compare tbody tr")
            .Single(r => r.QuerySelector("th")!.TextContent.Trim().StartsWith(title, StringComparison.Ordinal));
        return (row.QuerySelector(".is-tag") is not null, string.Join(" | ", row.QuerySelectorAll("td").Select(d => d.TextContent.Trim())));
    }

    private async Task<string> Add(Shop shop, string zh, string en, PriceModel price) =>
        await app.SlugOf(await app.List(shop, await app.Content(zh, en) with { PriceModel = price }));
}
