using System.Net;
using System.Text;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Verifications;

/// <summary>The lists, the queue and the two home pages. A host of its own, so that what is counted is known.</summary>
public sealed class VerificationQueueTests : IAsyncLifetime
{
    private const string Queue = "/admin/marketplace/verification";

    private readonly App _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task What_waits_longest_comes_first_and_stages_are_counted()
    {
        var browser = _app.Browse(Verifying.Staff);
        (await browser.Get(Queue)).Text.ShouldContain("這裡沒有檢核案");
        var (one, other) = (await _app.Shop(), await _app.Shop("永衡能源管理股份有限公司"));
        var oldest = await _app.Verification(one);
        _app.Clock.Advance(TimeSpan.FromDays(10));
        var applied = await _app.Verification(one, VerificationState.Applied);
        var awaiting = await _app.Verification(other, VerificationState.Accepted);
        _app.Clock.Advance(TimeSpan.FromMinutes(1));
        var paid = await _app.Verification(other, VerificationState.Accepted);
        await _app.Pay(paid, other.Seller);
        var certified = await _app.Verification(one, VerificationState.Certified);
        var over = await _app.Verification(one);
        (await _app.Send(new WithdrawVerification(over, null), one.Seller)).Error.ShouldBeNull();

        var page = await browser.Get(Queue);
        Links(page).ShouldBe([oldest, applied, awaiting, paid]);
        page.Text.ShouldContain("逾期");
        page.Text.ShouldContain("已 10 天");
        page.Text.ShouldContain("已上傳收據");
        Counts(page).ShouldBe(["進行中4", "受理2", "繳費2", "受檢0", "報告0", "核發0", "有效證書1", "已結束1", "全部6"]);
        Links(await browser.Get($"{Queue}?tab=Payment")).ShouldBe([awaiting, paid]);
        Links(await browser.Get($"{Queue}?turn=Staff")).ShouldBe([oldest, applied, paid]);
        Links(await browser.Get($"{Queue}?turn=Supplier")).ShouldBe([awaiting]);
        Counts(await browser.Get($"{Queue}?turn=Supplier"))[1].ShouldBe("受理0");
        Links(await browser.Get($"{Queue}?sort=-since"))[^1].ShouldBe(oldest);
        Links(await browser.Get($"{Queue}?tab=Certified&sort=valid")).ShouldBe([certified]);
        Links(await browser.Get($"{Queue}?tab=All&sort=number")).Count.ShouldBe(6);

        var waiting = (await _app.Send(new CountWaitingVerifications(), Verifying.Staff)).Value;
        (waiting.Count, waiting.Overdue).ShouldBe((3, 1));
        waiting.Oldest.ShouldNotBeNull();
        (await browser.Get("/admin")).Text.ShouldContain("工具檢核");
    }

    [Fact]
    public async Task They_are_found_by_number_tool_supplier_and_certificate()
    {
        var (one, other) = (await _app.Shop(), await _app.Shop("永衡 100% 能源"));
        var category = (await _app.Categories())[0].Id;
        var first = await _app.Verification(one, VerificationState.Certified);
        var second = await _app.Verification(
            other,
            product: await _app.List(other, Make.Content("節能排程大師", "Schedule Saver") with { CategoryId = category })
        );
        var browser = _app.Browse(Verifying.Staff);
        async Task<List<Guid>> Find(string words) => Links(await browser.Get($"{Queue}?tab=All&q={Uri.EscapeDataString(words)}"));

        (await Find((await _app.Case(second)).Number)).ShouldBe([second]);
        (await Find("排程")).ShouldBe([second]);
        (await Find("schedule sav")).ShouldBe([second]);
        (await Find("100%")).ShouldBe([second]);
        (await Find("永衡%能源")).ShouldBeEmpty();
        (await Find((await _app.Case(first)).CertificateNumber!)).ShouldBe([first]);
        (await browser.Get($"{Queue}?tab=nonsense&turn=Asker&sort=x&q=")).ShouldBe(HttpStatusCode.OK);
        (await browser.Get($"{Queue}?page=2")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"{Queue}?page=0")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_filtered_is_exported()
    {
        var shop = await _app.Shop("=公式供應商");
        await _app.Verification(shop, VerificationState.Certified);
        var browser = _app.Browse(Verifying.Staff);
        var csv = await browser.Http.GetByteArrayAsync($"{Queue}?handler=Export&format=Csv&tab=All");
        csv[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        var text = Encoding.UTF8.GetString(csv);
        text.ShouldContain("'=公式供應商");
        text.ShouldContain("30000");
        text.ShouldContain("已核發證書");
        Encoding.UTF8.GetString(await browser.Http.GetByteArrayAsync($"{Queue}?handler=Export&format=Csv")).ShouldNotContain("公式供應商");
        (
            await _app.With<MarketplaceDb, int>(db => db.Audit.CountAsync(a => a.SubjectType == "VerificationExport" && a.ActorId == Verifying.Staff.Id))
        ).ShouldBe(2);
        (await browser.Raw($"{Queue}?handler=Export&format=Xlsx&tab=All")).Content.Headers.ContentDisposition!.FileName!.ShouldContain(".xlsx");
    }

    [Fact]
    public async Task The_suppliers_list_and_home_page_say_whose_turn_it_is()
    {
        var shop = await _app.Shop();
        var (theirs, own) = (await _app.Verification(shop), await _app.Verification(shop, VerificationState.NeedsConfirmed));
        var until = TaipeiTime.DayOf(_app.Clock.GetUtcNow()).AddDays(30);
        var ending = await _app.Verification(shop, VerificationState.Certified, validUntil: until);
        var browser = _app.Browse(shop.Seller);

        var list = await browser.Get("/supplier/verification");
        Links(list).Count.ShouldBe(3);
        list.Text.ShouldContain("換發");
        Links(await browser.Get("/supplier/verification?tab=Certified")).ShouldBe([ending]);
        Links(await browser.Get("/supplier/verification?tab=UnderWay")).ShouldBe([theirs, own], ignoreOrder: true);
        var home = await browser.Get("/member");
        home.Text.ShouldContain((await _app.Case(own)).Number);
        home.Text.ShouldContain("請將申請書簽名用印");
        home.Text.ShouldContain("的證書將於");
        home.Document.QuerySelectorAll("nav a").ShouldContain(a => a.GetAttribute("href") == "/supplier/verification");
        (await (await browser.Get("/member")).Follow("申請換發證書")).Text.ShouldContain("仍然有效");
    }

    [Fact]
    public async Task Pages_ask_the_database_little_and_never_read_a_whole_table()
    {
        var shop = await _app.Shop();
        var id = await _app.Verification(shop, VerificationState.Certified);
        await _app.Verification(shop, VerificationState.Applied);
        foreach (
            var (path, person) in ((string, Person)[])
                [
                    (Queue, Verifying.Staff),
                    ($"{Queue}?tab=Certified&sort=valid", Verifying.Staff),
                    ($"{Queue}/{id}", Verifying.Staff),
                    ("/supplier/verification", shop.Seller),
                    ($"/supplier/verification/{id}", shop.Seller),
                    ("/supplier/verification/new", shop.Seller),
                ]
        )
        {
            using var probe = await StatementProbe.Of<MarketplaceDb>(_app);
            (await _app.Browse(person).Get(path)).ShouldBe(HttpStatusCode.OK);
            probe.Questions.Count.ShouldBeInRange(1, 6, path);
            foreach (var question in probe.Questions)
            {
                var plan = await StatementProbe.Plan(question);
                plan.ShouldNotContain(
                    step => step.StartsWith("SCAN TABLE", StringComparison.Ordinal) && !step.Contains("INDEX", StringComparison.Ordinal),
                    $"{path}\n{question.Text}\n{string.Join('\n', plan)}"
                );
            }
        }
    }

    private static List<Guid> Links(Page page) =>
        [.. page.Document.QuerySelectorAll("table.es-table tbody th a").Select(a => Guid.Parse(a.GetAttribute("href")!.Split('/')[^1]))];

    private static List<string> Counts(Page page) =>
        [.. page.Document.QuerySelectorAll(".es-tabs li").Select(e => string.Concat(e.TextContent.Where(c => !char.IsWhiteSpace(c))))];
}
