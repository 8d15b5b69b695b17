using System.Net;
using System.Text;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.ProductReviews;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Marketplace.Tests.Products;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.ProductReviews;

/// <summary>The reviewers' list: parts, order, age, paging, export. A host of its own, so that what is counted is known.</summary>
public sealed class ReviewQueueTests : IAsyncLifetime
{
    private const string Queue = "/admin/marketplace/products";

    private readonly App _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task What_waits_longest_comes_first_and_a_draft_is_not_there()
    {
        var browser = _app.Browse(Selling.Reviewer());
        (await browser.Get(Queue)).Text.ShouldContain("這裡沒有產品");
        var shop = await _app.Shop();
        await _app.Written(shop);
        var first = await _app.Sent(shop, "先送的");
        _app.Clock.Advance(TimeSpan.FromDays(10));
        var second = await _app.Sent(shop, "後送的");

        var page = await browser.Get(Queue);
        ProductJourneyTests.Links(page).ShouldBe([first, second]);
        page.Text.ShouldContain("逾期");
        page.Text.ShouldContain("已等候 10 天");
        page.Document.QuerySelector("th[aria-sort]")!.TextContent.ShouldContain("送出時間");
        ProductJourneyTests.Links(await browser.Get($"{Queue}?sort=-sent")).ShouldBe([second, first]);
        (await browser.Get("/admin")).Text.ShouldContain("產品審核");
        (await _app.Send(new CountWaitingProducts(), Selling.Reviewer())).Value.ShouldSatisfyAllConditions(
            w => w.Count.ShouldBe(2),
            w => w.Overdue.ShouldBe(1),
            w => w.Oldest.ShouldNotBeNull()
        );
    }

    [Fact]
    public async Task Parts_are_counted_and_searched_by_product_and_supplier_and_exported()
    {
        var browser = _app.Browse(Selling.Reviewer());
        var (shop, other) = (await _app.Shop(), await _app.Shop("永衡能源管理股份有限公司"));
        var waiting = new List<Guid>();
        for (var i = 0; i < 26; i++)
            waiting.Add(await _app.Sent(shop, $"送審 {i:00}"));
        var returned = await _app.Sent(shop, "=公式");
        (await _app.Send(new ReturnProduct(returned, 1, "補正", Selling.Remarks), Selling.Reviewer())).ShouldSucceed();
        var listed = await _app.Approved(other, "電力監控");
        var withdrawn = await _app.Approved(other, "舊版");
        (await _app.Send(new WithdrawListedProduct(withdrawn, "不實"), Selling.Reviewer())).ShouldSucceed();

        var page = await browser.Get(Queue);
        ProductJourneyTests.Links(page).ShouldBe(waiting.Take(25));
        page.Document.QuerySelectorAll(".es-tabs .es-badge").Select(b => b.TextContent).ShouldBe(["26", "1", "1", "1", "29"]);
        ProductJourneyTests.Links(await browser.Get($"{Queue}?page=2")).ShouldBe(waiting.Skip(25));
        (await browser.Get($"{Queue}?page=3")).Status.ShouldBe(HttpStatusCode.NotFound);
        ProductJourneyTests.Links(await browser.Get($"{Queue}?state=Returned")).ShouldBe([returned]);
        ProductJourneyTests.Links(await browser.Get($"{Queue}?state=Listed")).ShouldBe([listed]);
        ProductJourneyTests.Links(await browser.Get($"{Queue}?state=All&q=永衡&sort=name")).ShouldBe([listed, withdrawn], ignoreOrder: true);
        ProductJourneyTests.Links(await browser.Get($"{Queue}?state=all&q=電力")).ShouldBe([listed]);
        (await browser.Get($"{Queue}?state=x&sort=supplier&q=_")).ShouldBe(HttpStatusCode.OK);
        foreach (var sort in (string[])["name", "-name", "supplier", "-supplier", "sent", "-sent", "changed", "-changed"])
            (await browser.Get($"{Queue}?state=all&sort={sort}")).ShouldBe(HttpStatusCode.OK);

        var csv = Encoding.UTF8.GetString(await browser.Http.GetByteArrayAsync($"{Queue}?handler=Export&format=csv&state=All"));
        csv.ShouldContain("'=公式");
        csv.ShouldContain("已退回");
        csv.ShouldContain("永衡能源管理");
        (await browser.Raw($"{Queue}?handler=Export&format=xlsx")).Content.Headers.ContentDisposition!.FileName!.ShouldContain(".xlsx");
        (await _app.With<MarketplaceDb, int>(db => db.Audit.CountAsync(l => l.SubjectType == "ProductExport"))).ShouldBe(2);
    }

    [Fact]
    public async Task A_page_asks_the_database_at_most_six_times()
    {
        var shop = await _app.Shop();
        var id = await _app.Approved(shop);
        await _app.Keep(id, shop, (await _app.Form()) with { SummaryZh = "新的" });
        (await _app.Submit(id, shop)).ShouldSucceed();
        var pages = new (Person Who, string Path)[]
        {
            (Selling.Reviewer(), Queue),
            (Selling.Reviewer(), $"{Queue}/{id}"),
            (Selling.Reviewer(), "/admin/marketplace/categories"),
            (shop.Seller, "/supplier/products"),
            (shop.Seller, $"/supplier/products/{id}"),
            (shop.Seller, $"/supplier/products/{id}/preview"),
            (shop.Seller, "/supplier/page"),
        };
        foreach (var (who, path) in pages)
        {
            var browser = _app.Browse(who);
            await browser.Get(path);
            using var probe = await StatementProbe.Of<MarketplaceDb>(_app);
            await browser.Get(path);
            probe.Questions.Count.ShouldBeLessThanOrEqualTo(6, path);
        }
    }
}
