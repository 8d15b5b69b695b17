using System.Net;
using System.Text;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Company.Tests.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Pages.Applications;

/// <summary>The reviewers' list: filters, order, paging, age, export. A host of its own, so that what is counted is known.</summary>
public sealed class QueueTests : IAsyncLifetime
{
    private const string Queue = "/admin/company/applications";

    private readonly App _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task What_waits_longest_comes_first_and_what_was_never_sent_is_not_there()
    {
        var browser = _app.Browse(Person.Staff(Permissions.Company));
        (await browser.Get(Queue)).Text.ShouldContain("這裡沒有申請");
        await _app.Draft(await _app.Member());
        var first = await _app.Submitted(await _app.Member());
        _app.Clock.Advance(TimeSpan.FromDays(10));
        var second = await _app.Submitted(await _app.Member());

        var page = await browser.Get(Queue);

        Links(page).ShouldBe([first, second]);
        page.Text.ShouldContain("逾期");
        page.Text.ShouldContain("已等候 10 天");
        page.Document.QuerySelector("th[aria-sort]")!.TextContent.ShouldContain("送出日期");
        var newest = await browser.Get($"{Queue}?sort=-sent");
        Links(newest).ShouldBe([second, first]);
        newest.Document.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort").ShouldBe("descending");
        var home = await browser.Get("/admin");
        home.Text.ShouldContain("升級申請");
        (await _app.Send(new CountWaitingApplications(), Person.Staff(Permissions.Company))).Value.ShouldSatisfyAllConditions(
            w => w.Count.ShouldBe(2),
            w => w.Overdue.ShouldBe(1),
            w => w.Oldest.ShouldNotBeNull()
        );
    }

    [Fact]
    public async Task Filters_are_counted_and_combined_and_a_page_past_the_end_is_not_found()
    {
        var reviewer = Person.Staff(Permissions.Company);
        var browser = _app.Browse(reviewer);
        for (var i = 0; i < 27; i++)
            await _app.Submitted(await _app.Member($"申請人{i}"));
        var taxId = Applying.NextTaxId();
        var mine = await _app.Submitted(await _app.Member(), taxId);
        (await _app.Send(new ClaimUpgradeApplication(mine), reviewer)).Error.ShouldBeNull();
        var returned = await _app.Submitted(await _app.Member());
        (await _app.Send(new ReturnUpgradeApplication(returned, 1, "補正", [ApplicationSections.Proof], null, null), reviewer)).Error.ShouldBeNull();

        var all = await browser.Get(Queue);
        Links(all).Count.ShouldBe(25);
        all.Document.QuerySelector(".es-tabs")!.TextContent.ShouldContain("28");
        Links(await browser.Get($"{Queue}?page=2")).Count.ShouldBe(3);
        (await browser.Get($"{Queue}?page=3")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"{Queue}?page=0")).Status.ShouldBe(HttpStatusCode.NotFound);
        Links(await browser.Get($"{Queue}?claim=Mine")).ShouldBe([mine]);
        Links(await browser.Get($"{Queue}?q={taxId[..4]}-{taxId[4..]}")).ShouldBe([mine]);
        Links(await browser.Get($"{Queue}?state=Returned")).ShouldBe([returned]);
        Links(await browser.Get($"{Queue}?kind=ToolSupplier")).ShouldBeEmpty();
        Links(await browser.Get($"{Queue}?q=%25")).ShouldBeEmpty();
        (await browser.Get($"{Queue}?state=nonsense&kind=x&claim=y&sort=z")).ShouldBe(HttpStatusCode.OK);
        (await browser.Get($"{Queue}?state=all")).Text.ShouldContain("29");
    }

    [Fact]
    public async Task What_is_filtered_is_exported()
    {
        var applicant = await _app.Member();
        var id = await _app.Draft(applicant);
        (await _app.Send(new KeepUpgradeDraft(id, Applying.Form with { Name = "=公式公司" }), applicant)).Error.ShouldBeNull();
        (await _app.Submit(id, applicant)).Error.ShouldBeNull();
        var browser = _app.Browse(Person.Staff(Permissions.Company));

        var csv = await browser.Http.GetByteArrayAsync($"{Queue}?handler=Export&format=csv");
        csv[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        var text = Encoding.UTF8.GetString(csv);
        text.ShouldContain("'=公式公司");
        text.ShouldContain("審核中");
        text.ShouldContain("申請編號");
        var xlsx = await browser.Raw($"{Queue}?handler=Export&format=xlsx");
        xlsx.Content.Headers.ContentDisposition!.FileName!.ShouldContain(".xlsx");
        Encoding.UTF8.GetString(await browser.Http.GetByteArrayAsync($"{Queue}?handler=Export&format=csv&state=Returned")).ShouldNotContain("公式公司");
    }

    private static List<Guid> Links(Page page) =>
        [.. page.Document.QuerySelectorAll("table.es-table tbody th a").Select(a => Guid.Parse(a.GetAttribute("href")!.Split('/')[^1]))];
}
