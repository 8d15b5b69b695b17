using EcoSphere.Testing.Hosts;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>
/// A coaching programme from nothing to its last report: staff sets it up, a firm applies, corrects and is approved, the coaching runs to its
/// certificate, and the firm reports three years. On a portal of its own, because its clock goes on to the year after.
/// </summary>
[Collection(OwnPortalCollection.Name)]
public sealed class CoachingJourneyTests : IAsyncLifetime
{
    private const string Slug = "journey-2023";
    private const string Firm = "大山紡織";

    private readonly Site _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_programme_is_set_up_applied_for_carried_out_and_reported_for_three_years()
    {
        // the firm has scripts, staff has none: both get through
        var (staff, firm) = (await _site.Open(scripts: false), await _site.Open());
        await staff.SignInAs("admin");
        await SetUp(staff);

        await firm.SignInAs("kao");
        var id = await Apply(firm);
        await Correct(staff, firm, id);
        await staff.GotoAsync($"/admin/coaching/applications/{id}");
        await staff.Shows("先前：彰化縣和美鎮");
        await staff.ApproveCoaching(id, "一一二年度低碳輔導計畫", "A 碳盤查輔導");
        await Coach(staff, firm, id);
        await Report(staff, firm);
    }

    /// <summary>The programme of 2023 with an item of one place, a rule, questions, a consent and stages; published once it is whole.</summary>
    private static async Task SetUp(IPage staff)
    {
        await staff.GotoAsync("/admin/coaching/programmes");
        await staff.Follow("新增計畫");
        await staff.Fill("Input.Slug", Slug);
        await staff.Fill("Input.TitleZh", "一一二年度低碳輔導計畫");
        await staff.Fill("Input.TitleEn", "Low-carbon coaching 2023");
        await staff.Fill("Input.SummaryZh", "協助工廠盤查碳排放並提出減量作法。");
        await staff.Fill("Input.OrganiserZh", "主辦機關");
        await staff.Fill("Input.ExecutingBodyZh", "執行單位");
        await staff.Fill("Input.Year", "2023");
        await staff.Fill("Input.EndsOn", "2023-12-31");
        await staff.Press("儲存並設定項目");
        await staff.Says("請接著新增項目與表單");
        var desk = staff.Url;
        await staff.Press("公開計畫");
        await Assertions.Expect(staff.Locator("main")).ToContainTextAsync("公開前請至少新增一個項目");

        await staff.GotoAsync(desk);
        await staff.Follow("新增項目");
        await staff.Fill("Input.Code", "A");
        await staff.Fill("Input.TitleZh", "碳盤查輔導");
        await staff.Fill("Input.TitleEn", "Carbon inventory coaching");
        await staff.Fill("Input.Quota", "1");
        await staff.Press("儲存項目");
        await SetUpForm(staff);
        await staff.GotoAsync(desk);
        await staff.Press("公開計畫");
        await staff.Says("計畫已公開");
    }

    /// <summary>A rule, two questions, a consent and two stages, of which the first brings a document; each list on its own page.</summary>
    private static async Task SetUpForm(IPage staff)
    {
        await staff.Follow("共用表單");
        var form = staff.Url;
        await staff.Follow("變更：資格條件設定");
        await staff.Press("新增條件");
        await staff.Fill("Rows[0].TextZh", "具有工廠登記");
        await staff.Fill("Rows[0].TextEn", "The factory is registered");
        await staff.Locator("main [name='Rows[0].Kind']").SelectOptionAsync("FactoryRegistered");
        await Keep(staff);

        await staff.Follow("新增題組");
        await staff.Fill("Head.TextZh", "工廠資料");
        await staff.Fill("Head.TextEn", "Factory data");
        await staff.Fill("Rows[0].TextZh", "工廠地址");
        await staff.Fill("Rows[0].TextEn", "Address");
        await staff.Press("新增題目");
        await staff.Fill("Rows[1].TextZh", "年用電量");
        await staff.Fill("Rows[1].TextEn", "Power");
        await staff.Locator("main [name='Rows[1].Kind']").SelectOptionAsync("Number");
        await staff.Locator("#part-1").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "顯示此類型的欄位" }).ClickAsync();
        await staff.Fill("Rows[1].UnitZh", "度");
        await staff.Fill("Rows[1].Least", "1");
        await Keep(staff);

        await staff.GotoAsync(form);
        await staff.Follow("變更：同意書設定");
        await staff.Press("新增同意事項");
        await staff.Fill("Rows[0].TextZh", "個人資料提供同意書");
        await staff.Fill("Rows[0].TextEn", "Privacy");
        await staff.Fill("Rows[0].WordsZh", "同意依個人資料保護法蒐集與利用。");
        await Keep(staff);

        await staff.Follow("變更：輔導階段設定");
        await staff.Press("新增階段");
        await staff.Fill("Rows[0].TextZh", "資料蒐集");
        await staff.Fill("Rows[0].TextEn", "Collect");
        await staff.Press("新增文件");
        await staff.Fill("Rows[0].Lines[0].TextZh", "盤查資料表");
        await staff.Locator("main [name='Rows[0].Lines[0].IsByFirm']").CheckAsync();
        await staff.Press("新增階段");
        await staff.Fill("Rows[1].TextZh", "文件製作");
        await staff.Fill("Rows[1].TextEn", "Report");
        await staff.Fill("Rows[1].Days", "45");
        await Keep(staff);
    }

    private static async Task Keep(IPage staff)
    {
        // the first of its buttons is there for the Enter key
        await staff.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "儲存表單" }).Last.ClickAsync();
        await staff.Says("表單已儲存");
    }

    private static async Task<string> Apply(IPage firm)
    {
        await firm.GotoAsync($"/coaching/{Slug}");
        await firm.Follow("申請項目 A");
        await firm.Locator("main input[name='Input.ItemIds']").First.CheckAsync();
        await firm.Press("儲存並繼續");
        await firm.Choose("Input.Yes[the-factory-is-registered]", "yes");
        await firm.Press("儲存並繼續");
        await firm.Reach("/factory-data");
        await firm.Fill("Input.Text[address]", "彰化縣和美鎮");
        await firm.Fill("Input.Text[power]", "840000");
        await firm.Press("儲存並繼續");
        return await firm.ConsentAndSend();
    }

    private static async Task Correct(IPage staff, IPage firm, string id)
    {
        await staff.GotoAsync("/admin/coaching/applications");
        await staff.Follow(Firm);
        await staff.Reach(id);
        await staff.Fill("Input.Notes[factory-data]", "請填寫完整地址");
        await staff.Press("退回補正");
        await staff.Says("已退回補正");

        await firm.GotoAsync($"/member/coaching/{id}");
        await Assertions.Expect(firm.Locator("main")).ToContainTextAsync("請填寫完整地址");
        await firm.Follow("補正「工廠資料」");
        await firm.Fill("Input.Text[address]", "彰化縣和美鎮彰美路五段 77 號");
        await firm.Press("儲存補正內容");
        await firm.Follow("檢視並重新送出");
        await firm.Press("重新送出申請");
        await firm.Says("申請案已重新送出");
    }

    private static async Task Coach(IPage staff, IPage firm, string id)
    {
        var desk = $"/admin/coaching/cases/{id}";
        await staff.BeginCoaching(id);
        await firm.HandIn(id, "盤查資料表");

        await staff.GotoAsync(desk);
        await staff.Follow("盤查資料表");
        await staff.Press("確認通過");
        await staff.Says("已確認通過");
        foreach (var stage in (string[])["collect", "report"])
        {
            await staff.GotoAsync($"{desk}/stages/{stage}");
            await staff.Press("完成此階段");
            await staff.Says("此階段已完成");
        }

        await staff.GotoAsync(desk);
        await staff.Follow("辦理結案");
        await staff.Press("結案並核發證明");
        await staff.Says("已結案");
        await firm.GotoAsync($"/member/coaching/{id}/case/certificate");
        await Assertions.Expect(firm.Locator("main")).ToContainTextAsync("大山紡織有限公司（統一編號 12345675）已完成「碳盤查輔導」輔導");
    }

    /// <summary>The years 2024 to 2026, once the last of them is over: asked for by the job, reported by the firm, added up for staff.</summary>
    private async Task Report(IPage staff, IPage firm)
    {
        // to 2027 at least, whenever this runs
        var now = TimeProvider.System.GetUtcNow();
        _site.Portal.Clock.Pass(new DateTimeOffset(Math.Max(2027, now.Year + 1), 1, 2, 0, 0, 0, TimeSpan.Zero) - now);
        await staff.SignInAs("admin");
        await staff.GotoAsync("/admin/system/jobs");
        await staff.Press("AskForFollowUps");
        await firm.SignInAs("kao");
        await Until.Holds(
            "the job has asked for the reports",
            TimeSpan.FromSeconds(15),
            async () =>
            {
                await firm.GotoAsync("/member/coaching/follow-ups");
                return await firm.Locator("main").GetByText("待填報").CountAsync() == 3;
            }
        );
        foreach (var report in (string[])["2024 CO-", "2025 CO-", "2026 CO-"])
        {
            await firm.GotoAsync("/member/coaching/follow-ups");
            await firm.Follow(report);
            await firm.Fill("Input.Measures", "汰換空壓機並回收廢熱");
            await firm.Fill("Input.Investment", "800000");
            await firm.Fill("Input.EnergySaved", "12000");
            await firm.Fill("Input.CarbonSaved", "5.9");
            await firm.Fill("Input.MoneySaved", "42000");
            await firm.Fill("Input.Jobs", "0");
            await firm.Fill("Input.EventsAttended", "1");
            await firm.Press("前往確認頁");
            await firm.Reach("/check");
            await firm.Press("送出追蹤表");
            await firm.Says("成效追蹤表已送出");
        }

        await staff.GotoAsync("/admin/coaching/follow-ups/totals");
        await staff.Follow("一一二年度低碳輔導計畫");
        (await staff.Locator("main tbody tr").AllInnerTextsAsync())
            .Count(r => r.Contains("1/1", StringComparison.Ordinal) && r.Contains("12,000", StringComparison.Ordinal))
            .ShouldBe(3);
    }
}
