using System.Globalization;
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

    private readonly Site _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_firm_is_diagnosed_from_the_conditions_to_the_closed_case()
    {
        // the firm has scripts, the others have none: all get through
        var (firm, staff, consultant) = (await _site.Open(), await _site.Open(scripts: false), await _site.Open(scripts: false));
        await Task.WhenAll(firm.SignInAs("kao"), staff.SignInAs("admin"), consultant.SignInAs("consultant3"));

        await AddContact(firm);
        await Confirm(firm);
        var id = await Apply(firm);
        await Correct(staff, firm, id);
        await Match(staff, consultant, id);
        await Assess(firm);
        await CorrectAssessment(consultant, firm, id);
        await Visit(consultant, firm, id);
        await Report(consultant, firm, id);
        await Survey(firm, id);

        await staff.SignInAs("admin");
        await staff.GotoAsync($"/admin/consulting/cases/{id}");
        await Shows(staff, "已結案");
        await staff.GotoAsync($"/admin/consulting/surveys/{id}");
        await Shows(staff, "節能改善");
        // the consultant, who is rated, does not
        (await consultant.GotoAsync($"/admin/consulting/surveys/{id}"))!.Status.ShouldBe(403);
    }

    /// <summary>The firm has no contact yet; the application is prefilled with it and the self-assessment carries it over.</summary>
    private static async Task AddContact(IPage firm)
    {
        await firm.GotoAsync("/member/diagnosis");
        await firm.Follow("到公司資料新增聯絡人");
        await firm.Follow("新增聯絡人");
        await firm.Reach("/contacts/add");
        await firm.Fill("Input.Name", "高志明");
        await firm.Fill("Input.Phone", "04-755-6600");
        await firm.Fill("Input.Email", "kao@neighbour.example");
        await firm.Press("新增聯絡人");
        await firm.Leave("/contacts/add");
    }

    private static async Task Confirm(IPage firm)
    {
        await firm.GotoAsync("/consulting");
        await firm.Follow("確認資格並申請");
        for (var i = 1; i <= 7; i++)
        {
            await firm.Reach($"/eligibility/{i}");
            await firm.Choose("IsMet", "true");
            await firm.Press("繼續");
        }

        await firm.Leave("/eligibility");
    }

    private static async Task<string> Apply(IPage firm)
    {
        await firm.Follow("輔導診斷申請書");
        await firm.Fill("Input.ContactName", "高志明");
        await firm.Fill("Input.ContactPhone", "04-755-6600");
        await firm.Fill("Input.ContactEmail", "kao@neighbour.example");
        await firm.Press("繼續");
        await firm.Reach("/apply/subject");
        await firm.Choose("Input.Items", "LowCarbon");
        await firm.Press("繼續");
        await firm.Reach("/apply/scan");
        await Attach(firm, "用印申請書.pdf");
        await firm.Press("繼續");
        await firm.Reach("/apply/check");
        await firm.Press("送出申請");
        await Shows(firm, "您的案件編號是 DX-");
        return new Uri(firm.Url).Segments[^1];
    }

    private static async Task Correct(IPage staff, IPage firm, string id)
    {
        await staff.GotoAsync($"/admin/consulting/cases/{id}");
        await staff.Press("由我承辦");
        await Says(staff, "這個案件現在由您承辦");
        await staff.Fill("Back.Reason", "附件不清楚");
        await staff.Choose("Back.Sections", "Scan");
        await staff.Fill("Back.ScanRemark", "印章模糊");
        await staff.Press("退回申請");
        await Says(staff, "已退回");

        await firm.GotoAsync($"/member/diagnosis/{id}");
        await Shows(firm, "印章模糊");
        await firm.Follow("繼續填寫申請書");
        await firm.Reach("/apply/scan");
        await Attach(firm, "用印申請書二.pdf");
        await firm.Press("繼續");
        await firm.Reach("/apply/check");
        await firm.Press("重新送出申請");
        await firm.Reach($"/member/diagnosis/{id}");
    }

    private static async Task Match(IPage staff, IPage consultant, string id)
    {
        await staff.GotoAsync($"/admin/consulting/cases/{id}");
        await staff.Press("通過申請");
        await Says(staff, "已通過");
        await staff.Locator("main").GetByLabel("莊明德").First.CheckAsync();
        await staff.Press("媒合");
        await Says(staff, "已媒合");
        await consultant.GotoAsync("/consultant/cases");
        await Shows(consultant, Firm);
        // the cases of others are not there
        (await consultant.Locator("main").InnerTextAsync()).ShouldNotContain("永衡能源管理");
    }

    private static async Task Assess(IPage firm)
    {
        await firm.GotoAsync("/member/diagnosis");
        await firm.Follow("健檢自評表");
        await Shows(firm, "kao@neighbour.example");
        await firm.Press("新增設備或項目");
        await Block(firm, 1, "Production", "織布機", "1,000,000");
        // kept by itself after a few seconds
        await Assertions.Expect(firm.Locator("#totals")).ToContainTextAsync("1,000,000", new() { Timeout = 15_000 });
        await firm.Press("新增設備或項目");
        await Block(firm, 2, "Lighting", "高棚燈", "52000");
        await firm.Press("前往確認頁");
        await firm.Reach("/check");
        await firm.Press("送出健檢自評表給顧問");
        await Says(firm, "已送出");
    }

    /// <summary>The consultant returns one block; only that one is open again.</summary>
    private static async Task CorrectAssessment(IPage consultant, IPage firm, string id)
    {
        await consultant.GotoAsync($"/consultant/cases/{id}/self-assessment");
        await Shows(consultant, "1,052,000 度");
        await consultant.Follow("退回補正");
        await consultant.Fill("Input.Reason", "請補正一處");
        await consultant.Fill("Input.Blocks[1].Remark", "用電量應為五十二萬度");
        await consultant.Press("退回健檢自評表");
        await Says(consultant, "已退回");

        await firm.GotoAsync("/member/self-assessment");
        await Shows(firm, "用電量應為五十二萬度");
        await Assertions.Expect(firm.Locator("main [name$='.YearlyConsumption']")).ToHaveCountAsync(1);
        await firm.Fill("Input.Blocks[0].YearlyConsumption", "520000");
        await firm.Press("前往確認頁");
        await firm.Reach("/check");
        await firm.Press("送出健檢自評表給顧問");
        await Says(firm, "已送出");
        await consultant.GotoAsync($"/consultant/cases/{id}/self-assessment");
        await Shows(consultant, "520,000 度（原為 52,000 度）");
    }

    private async Task Visit(IPage consultant, IPage firm, string id)
    {
        var day = Workday(5);
        await consultant.GotoAsync($"/consultant/cases/{id}");
        await consultant.Fill("Visit.Times[0].Day", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await consultant.Fill("Visit.Times[0].From", "09:00");
        await consultant.Fill("Visit.Times[0].To", "11:30");
        await consultant.Press("提出這些時段");
        await Says(consultant, "已提出");

        await firm.GotoAsync("/member/diagnosis");
        await firm.Follow("選擇訪視時間");
        await firm.Locator("main input[name='Choice.ProposalId']").First.CheckAsync();
        await firm.Press("選擇這個時段");
        await Says(firm, "訪視時間已確認");
        await Assertions.Expect(firm.Locator($"main a[href='/member/diagnosis/{id}/visit.ics']").First).ToBeVisibleAsync();
        await consultant.GotoAsync($"/consultant/cases/{id}");
        await Shows(consultant, "自訪視當天起可以上傳報告");

        _site.Portal.Clock.Pass(TaipeiTime.StartOf(day).AddHours(13) - _site.Portal.Clock.GetUtcNow());
    }

    private static async Task Report(IPage consultant, IPage firm, string id)
    {
        await Task.WhenAll(consultant.SignInAs("consultant3"), firm.SignInAs("kao"));
        await consultant.GotoAsync($"/consultant/cases/{id}");
        await Attach(consultant, "顧問報告書.pdf");
        await consultant.Press("上傳報告");
        await Says(consultant, "已上傳");
        await firm.GotoAsync($"/member/diagnosis/{id}");
        await firm.Press("我們已收到報告");
        await Says(firm, "問卷已開放");
    }

    private static async Task Survey(IPage firm, string id)
    {
        await firm.GotoAsync("/member/survey");
        var download = await firm.RunAndWaitForDownloadAsync(() => firm.Follow("下載問卷"));
        download.SuggestedFilename.ShouldEndWith("-survey.xlsx");
        var path = await download.PathAsync();
        await Upload(firm, await File.ReadAllBytesAsync(path));
        await Shows(firm, "這份檔案完全沒有作答");
        var answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["A1"] = "120",
            ["A2"] = "45",
            ["A3"] = "是",
            ["B1"] = "也許",
            ["B2"] = "否",
            ["C1"] = "節能改善",
        };
        await Upload(firm, SurveyWorkbook.Filled(path, answers));
        await Shows(firm, "有 1 個儲存格需要更正");
        answers["B1"] = "進行中";
        await Upload(firm, SurveyWorkbook.Filled(path, answers));
        await Shows(firm, "內容完整");

        await firm.GotoAsync("/member/survey/satisfaction");
        foreach (var item in (string[])["Application", "Contact", "Expertise", "Visit", "Report", "Feasibility", "Overall"])
            await firm.Choose($"Input.{item}", "5");
        await firm.Press("儲存");
        await Says(firm, "滿意度已儲存");
        await firm.GotoAsync("/member/survey/check");
        await firm.Press("送出問卷");
        await Shows(firm, "案件已結案");
        await firm.GotoAsync($"/member/diagnosis/{id}");
        await Shows(firm, "已結案");
    }

    private static async Task Block(IPage firm, int position, string category, string name, string consumption)
    {
        await Assertions.Expect(firm.Locator($"fieldset#block-{position}")).ToBeVisibleAsync(new() { Timeout = 10_000 });
        var fields = $"Input.Blocks[{position - 1}]";
        await firm.Locator($"main [name='{fields}.Category']").SelectOptionAsync(category);
        await firm.Fill($"{fields}.Name", name);
        await firm.Fill($"{fields}.Quantity", "12");
        await firm.Locator($"main [name='{fields}.Carrier']").SelectOptionAsync("Electricity");
        await firm.Locator($"main [name='{fields}.Unit']").SelectOptionAsync("KilowattHour");
        await firm.Fill($"{fields}.YearlyConsumption", consumption);
    }

    private static async Task Upload(IPage firm, byte[] workbook)
    {
        await firm.Locator("main input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "問卷.xlsx",
                    MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    Buffer = workbook,
                }
            );
        await firm.Press("上傳問卷");
    }

    private static Task Attach(IPage page, string name) =>
        page.Locator("main input[type=file]")
            .First.SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "application/pdf",
                    Buffer = SmallPdf.Bytes,
                }
            );

    /// <summary>A day some working days ahead, whatever the hour is now.</summary>
    private DateOnly Workday(int ahead) => new WorkingDays(new HashSet<DateOnly>()).Add(TaipeiTime.DayOf(_site.Portal.Clock.GetUtcNow()), ahead);

    private static Task Says(IPage page, string words) =>
        Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync(words, new() { Timeout = 10_000 });

    private static Task Shows(IPage page, string words) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(words, new() { Timeout = 10_000 });
}
