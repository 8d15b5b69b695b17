using EcoSphere.Kernel;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>
/// A diagnosis from the conditions to the closed case with firm, administrator and consultant; application and self-assessment come back
/// once. On a portal of its own, because its clock goes on to the day of the visit.
/// </summary>
[Collection(OwnPortalCollection.Name)]
public sealed class ConsultingJourneyTests : IAsyncLifetime
{
    private const string Firm = "大山紡織";

    private static readonly FirmContact Contact = new("高志明", "04-755-6600", "kao@neighbour.example");

    private readonly Site _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_firm_is_diagnosed_from_the_conditions_to_the_closed_case()
    {
        // the firm has scripts, the others have none: all get through
        var (firm, staff, consultant) = (await _site.Open(), await _site.Open(scripts: false), await _site.Open(scripts: false));
        await Task.WhenAll(firm.SignInAs("kao"), staff.SignInAs("admin"), consultant.SignInAs("consultant3"));

        await firm.GotoAsync("/member/diagnosis");
        await firm.Follow("到公司資料新增聯絡人");
        await firm.Follow("新增聯絡人");
        await firm.AddContact(Contact);
        await firm.ConfirmConditions();
        var id = await firm.ApplyForDiagnosis(Contact);
        await Correct(staff, firm, id);
        await staff.MatchCase(id, "莊明德");
        await consultant.GotoAsync("/consultant/cases");
        await consultant.Shows(Firm);
        // the cases of others are not there
        (await consultant.Locator("main").InnerTextAsync()).ShouldNotContain("永衡能源管理");
        await Assess(firm);
        await CorrectAssessment(consultant, firm, id);
        await Visit(consultant, firm, id);
        await consultant.HandOverReport(firm, id);
        await Survey(firm, id);

        await staff.SignInAs("admin");
        await staff.GotoAsync($"/admin/consulting/cases/{id}");
        await staff.Shows("已結案");
        await staff.GotoAsync($"/admin/consulting/surveys/{id}");
        await staff.Shows("節能改善");
        // the consultant, who is rated, does not
        (await consultant.GotoAsync($"/admin/consulting/surveys/{id}"))!.Status.ShouldBe(403);
    }

    private static async Task Correct(IPage staff, IPage firm, string id)
    {
        await staff.GotoAsync($"/admin/consulting/cases/{id}");
        await staff.Press("由我承辦");
        await staff.Says("這個案件現在由您承辦");
        await staff.Fill("Back.Reason", "附件不清楚");
        await staff.Choose("Back.Sections", "Scan");
        await staff.Fill("Back.ScanRemark", "印章模糊");
        await staff.Press("退回申請");
        await staff.Says("已退回");

        await firm.GotoAsync($"/member/diagnosis/{id}");
        await firm.Shows("印章模糊");
        await firm.Follow("繼續填寫申請書");
        await firm.Reach("/apply/scan");
        await firm.Attach("用印申請書二.pdf");
        await firm.Press("繼續");
        await firm.Reach("/apply/check");
        await firm.Press("重新送出申請");
        await firm.Reach($"/member/diagnosis/{id}");
    }

    private static async Task Assess(IPage firm)
    {
        await firm.GotoAsync("/member/diagnosis");
        await firm.Follow("健檢自評表");
        await firm.Shows("kao@neighbour.example");
        await firm.AddBlock(1, "Production", "織布機", "1,000,000");
        // kept by itself after a few seconds
        await Assertions.Expect(firm.Locator("#totals")).ToContainTextAsync("1,000,000", new() { Timeout = 15_000 });
        await firm.AddBlock(2, "Lighting", "高棚燈", "52000");
        await firm.SendAssessment();
    }

    /// <summary>The consultant returns one block; only that one is open again.</summary>
    private static async Task CorrectAssessment(IPage consultant, IPage firm, string id)
    {
        await consultant.GotoAsync($"/consultant/cases/{id}/self-assessment");
        await consultant.Shows("1,052,000 度");
        await consultant.Follow("退回補正");
        await consultant.Fill("Input.Reason", "請補正一處");
        await consultant.Fill("Input.Blocks[1].Remark", "用電量應為五十二萬度");
        await consultant.Press("退回健檢自評表");
        await consultant.Says("已退回");

        await firm.GotoAsync("/member/self-assessment");
        await firm.Shows("用電量應為五十二萬度");
        await Assertions.Expect(firm.Locator("main [name$='.YearlyConsumption']")).ToHaveCountAsync(1);
        await firm.Fill("Input.Blocks[0].YearlyConsumption", "520000");
        await firm.SendAssessment();
        await consultant.GotoAsync($"/consultant/cases/{id}/self-assessment");
        await consultant.Shows("520,000 度（原為 52,000 度）");
    }

    private async Task Visit(IPage consultant, IPage firm, string id)
    {
        var day = await consultant.AgreeOnVisit(firm, id, _site.Portal.Clock);
        await Assertions.Expect(firm.Locator($"main a[href='/member/diagnosis/{id}/visit.ics']").First).ToBeVisibleAsync();
        await consultant.GotoAsync($"/consultant/cases/{id}");
        await consultant.Shows("自訪視當天起可以上傳報告");

        _site.Portal.Clock.Pass(TaipeiTime.StartOf(day).AddHours(13) - _site.Portal.Clock.GetUtcNow());
        await Task.WhenAll(consultant.SignInAs("consultant3"), firm.SignInAs("kao"));
    }

    private static async Task Survey(IPage firm, string id)
    {
        var path = await firm.DownloadSurvey();
        await firm.UploadSurvey(await File.ReadAllBytesAsync(path));
        await firm.Shows("這份檔案完全沒有作答");
        var answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["A1"] = "120",
            ["A2"] = "45",
            ["A3"] = "是",
            ["B1"] = "也許",
            ["B2"] = "否",
            ["C1"] = "節能改善",
        };
        await firm.UploadSurvey(SurveyWorkbook.Filled(path, answers));
        await firm.Shows("有 1 個儲存格需要更正");
        answers["B1"] = "進行中";
        await firm.UploadSurvey(SurveyWorkbook.Filled(path, answers));
        await firm.Shows("內容完整");

        await firm.RateAndSend();
        await firm.GotoAsync($"/member/diagnosis/{id}");
        await firm.Shows("已結案");
    }
}
