using System.Net;
using System.Text;
using EcoSphere.Marketplace.Application.Inquiries.Lists;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Inquiries;

/// <summary>The lists of the three sides: states, filters, order, paging, age, export. A host of its own, so that what is counted is known.</summary>
public sealed class QueueTests : IAsyncLifetime
{
    private const string Queue = "/admin/marketplace/inquiries";

    private readonly App _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task What_nobody_has_is_shown_first_and_the_home_page_tells_how_much_waits()
    {
        var staff = await _app.Administrator();
        var browser = _app.Browse(staff);
        (await browser.Get(Queue)).Text.ShouldContain("這裡沒有諮詢單");
        var (shop, asker) = (await _app.Shop(), await _app.Know(Person.Member("林小綠")));
        var late = await _app.Ask(asker);
        var assigned = await _app.Ask(asker, shop);
        _app.Clock.Advance(TimeSpan.FromDays(7));
        var fresh = await _app.Ask(asker);
        var closed = await _app.Ask(asker, shop);
        await _app.Change(closed, i => i.Close(asker.As(Side.Asker), null, _app.Clock.GetUtcNow()).ShouldSucceed());

        var page = await browser.Get(Queue);
        Links(page).ShouldBe([fresh, late]);
        Tabs(page).ShouldBe(["未指派2", "已指派1", "已結案1", "全部4"]);
        page.Text.ShouldContain("逾期");
        Links(await browser.Get($"{Queue}?sort=last")).ShouldBe([late, fresh]);
        Links(await browser.Get($"{Queue}?need=Overdue")).ShouldBe([late]);
        Links(await browser.Get($"{Queue}?need=Waiting")).ShouldBe([late, fresh]);
        Links(await browser.Get($"{Queue}?state=Assigned&need=Overdue")).ShouldBe([assigned]);
        Links(await browser.Get($"{Queue}?state=all")).Count.ShouldBe(4);
        var home = await browser.Get("/admin");
        home.Text.ShouldContain("未指派的諮詢單");
        home.Text.ShouldContain("等待供應商回覆的諮詢單");
        var waiting = (await _app.Send(new CountWaitingInquiries(), staff)).Value;
        waiting[InquiryState.Unassigned].ShouldSatisfyAllConditions(w => w.Count.ShouldBe(2), w => w.Overdue.ShouldBe(1), w => w.Oldest.ShouldNotBeNull());
        waiting[InquiryState.Assigned].Overdue.ShouldBe(1);
    }

    [Fact]
    public async Task Filters_are_combined_and_a_page_past_the_end_is_not_found()
    {
        var browser = _app.Browse(await _app.Administrator());
        var (shop, other, asker) = (await _app.Shop("甲供應商"), await _app.Shop("乙供應商"), await _app.Know(Person.Member("林小綠")));
        for (var n = 0; n < 27; n++)
            await _app.Ask(asker, shop);
        var special = await _app.Ask(asker, other, "想要百分之百%客製");

        Links(await browser.Get($"{Queue}?state=Assigned")).Count.ShouldBe(25);
        Links(await browser.Get($"{Queue}?state=Assigned&page=2")).Count.ShouldBe(3);
        (await browser.Get($"{Queue}?state=Assigned&page=3")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"{Queue}?page=0")).Status.ShouldBe(HttpStatusCode.NotFound);
        var only = await browser.Get($"{Queue}?state=Assigned&supplier={other.Id}");
        Links(only).ShouldBe([special]);
        Tabs(only)[1].ShouldBe("已指派1");
        only.Document.QuerySelector(".es-facet a[aria-current]")!.TextContent.ShouldContain("乙供應商");
        Links(await browser.Get($"{Queue}?state=all&q=100%25")).ShouldBeEmpty();
        Links(await browser.Get($"{Queue}?state=all&q=百%25客")).ShouldBe([special]);
        Links(await browser.Get($"{Queue}?state=all&q={(await _app.Stored(special)).Number}")).ShouldBe([special]);
        Links(await browser.Get($"{Queue}?state=all&topic=Trial")).ShouldBeEmpty();
        (await browser.Get($"{Queue}?state=nonsense&need=x&topic=y&sort=z")).ShouldBe(HttpStatusCode.OK);
        (await browser.In("en").Get($"{Queue}?state=Assigned")).Text.ShouldContain("Prices and quotation");
    }

    [Fact]
    public async Task What_is_filtered_is_exported()
    {
        var browser = _app.Browse(await _app.Administrator());
        var asker = await _app.Know(Person.Member());
        await _app.Ask(asker, need: "=HYPERLINK(\"http://example.com\")");
        await _app.Ask(asker, await _app.Shop(), "已指派的");
        var csv = await browser.Http.GetByteArrayAsync($"{Queue}?handler=Export&format=csv");
        csv[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        var text = Encoding.UTF8.GetString(csv);
        text.ShouldContain("'=HYPERLINK");
        text.ShouldContain("未指派");
        text.ShouldNotContain("已指派的");
        var xlsx = await browser.Raw($"{Queue}?handler=Export&format=xlsx&state=all");
        xlsx.Content.Headers.ContentDisposition!.FileName!.ShouldContain(".xlsx");
        // they hold names and addresses: who took them out stands in the audit trail
        var told = await _app.With<MarketplaceDb, List<string>>(db =>
            db.Audit.Where(a => a.SubjectType == "InquiryExport").OrderBy(a => a.Id).Select(a => a.Changes).ToListAsync()
        );
        told.Count.ShouldBe(2);
        told[0].ShouldContain(nameof(InquiryState.Unassigned));
        told[1].ShouldContain("\"Count\":[null,2]");
    }

    [Fact]
    public async Task Askers_and_suppliers_list_their_own_with_unread_marks()
    {
        var (shop, asker, other) = (await _app.Shop(), await _app.Know(Person.Member()), await _app.Know(Person.Member()));
        var (mine, general) = (await _app.Ask(asker, shop), await _app.Ask(asker));
        await _app.Ask(other, shop);
        (await _app.Browse(await _app.Know(Person.Member())).Get("/member/inquiries")).Text.ShouldContain("您還沒有提出過諮詢");
        var member = _app.Browse(asker);
        var page = await member.Get("/member/inquiries");
        Links(page).ShouldBe([general, mine], ignoreOrder: true);
        Tabs(page).ShouldBe(["未指派1", "已指派1", "已結案0", "全部2"]);
        (await member.Get("/member/inquiries?page=2")).Status.ShouldBe(HttpStatusCode.NotFound);
        Links(await member.Get("/member/inquiries?need=Unread")).ShouldBeEmpty();
        (await _app.Write(Side.Supplier, mine, shop.Seller, "您好")).ShouldSucceed();
        Links(await member.Get("/member/inquiries?need=Unread")).ShouldBe([mine]);

        var supplier = await _app.Browse(shop.Seller).Get("/supplier/inquiries");
        Links(supplier).Count.ShouldBe(2);
        Tabs(supplier).ShouldBe(["已指派2", "已結案0", "全部2"]);
        supplier.Text.ShouldContain("回覆期限");
        var home = await _app.Browse(shop.Seller).Get("/member");
        home.Text.ShouldContain("等待貴公司首次回覆");
    }

    private static List<Guid> Links(Page page) =>
        [.. page.Document.QuerySelectorAll("table.es-table tbody th a").Select(a => Guid.Parse(a.GetAttribute("href")!.Split('/')[^1]))];

    private static List<string> Tabs(Page page) => [.. page.Document.QuerySelectorAll(".es-tabs a").Select(a => a.TextContent.Trim())];
}
