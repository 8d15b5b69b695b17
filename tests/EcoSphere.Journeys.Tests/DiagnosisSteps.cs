using System.Globalization;
using EcoSphere.Kernel;
using Microsoft.Playwright;
using Shouldly;

namespace EcoSphere.Journeys.Tests;

/// <summary>Whom a firm names.</summary>
internal sealed record FirmContact(string Name, string Phone, string Email);

/// <summary>How a firm comes to its diagnosis, with an administrator and a consultant.</summary>
internal static class DiagnosisSteps
{
    /// <summary>Fills in the page of a new contact of the company.</summary>
    public static async Task AddContact(this IPage firm, FirmContact contact)
    {
        await firm.Reach("/contacts/add");
        await firm.FillIn("Input.", contact);
        await firm.Press("新增聯絡人");
        await firm.Leave("/contacts/add");
    }

    public static async Task ConfirmConditions(this IPage firm)
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

    /// <returns>The id of the case.</returns>
    public static async Task<string> ApplyForDiagnosis(this IPage firm, FirmContact contact)
    {
        await firm.Follow("輔導診斷申請書");
        await firm.FillIn("Input.Contact", contact);
        await firm.Press("繼續");
        await firm.Reach("/apply/subject");
        await firm.Choose("Input.Items", "LowCarbon");
        await firm.Press("繼續");
        await firm.Reach("/apply/scan");
        await firm.Attach("用印申請書.pdf");
        await firm.Press("繼續");
        await firm.Reach("/apply/check");
        await firm.Press("送出申請");
        await firm.Shows("您的案件編號是 DX-");
        return new Uri(firm.Url).Segments[^1];
    }

    public static async Task MatchCase(this IPage staff, string id, string consultant)
    {
        await staff.GotoAsync($"/admin/consulting/cases/{id}");
        await staff.Press("通過申請");
        await staff.Says("已通過");
        await staff.Locator("main").GetByLabel(consultant).First.CheckAsync();
        await staff.Press("媒合");
        await staff.Says("已媒合");
    }

    /// <summary>Adds a block to the self-assessment.</summary>
    public static async Task AddBlock(this IPage firm, int position, string category, string name, string consumption)
    {
        await firm.Press("新增設備或項目");
        await Assertions.Expect(firm.Locator($"fieldset#block-{position}")).ToBeVisibleAsync(new() { Timeout = 10_000 });
        var fields = $"Input.Blocks[{position - 1}]";
        await firm.Locator($"main [name='{fields}.Category']").SelectOptionAsync(category);
        await firm.Fill($"{fields}.Name", name);
        await firm.Fill($"{fields}.Quantity", "12");
        await firm.Locator($"main [name='{fields}.Carrier']").SelectOptionAsync("Electricity");
        await firm.Locator($"main [name='{fields}.Unit']").SelectOptionAsync("KilowattHour");
        await firm.Fill($"{fields}.YearlyConsumption", consumption);
    }

    public static async Task SendAssessment(this IPage firm)
    {
        await firm.Press("前往確認頁");
        await firm.Reach("/check");
        await firm.Press("送出健檢自評表給顧問");
        await firm.Says("已送出");
    }

    /// <summary>The consultant proposes a time some working days ahead, whatever the hour is now, and the firm takes it.</summary>
    /// <returns>The day of the visit.</returns>
    public static async Task<DateOnly> AgreeOnVisit(this IPage consultant, IPage firm, string id, TimeProvider clock)
    {
        var day = new WorkingDays(new HashSet<DateOnly>()).Add(TaipeiTime.DayOf(clock.GetUtcNow()), 5);
        await consultant.GotoAsync($"/consultant/cases/{id}");
        await consultant.Fill("Visit.Times[0].Day", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await consultant.Fill("Visit.Times[0].From", "09:00");
        await consultant.Fill("Visit.Times[0].To", "11:30");
        await consultant.Press("提出這些時段");
        await consultant.Says("已提出");

        await firm.GotoAsync("/member/diagnosis");
        await firm.Follow("選擇訪視時間");
        await firm.Locator("main input[name='Choice.ProposalId']").First.CheckAsync();
        await firm.Press("選擇這個時段");
        await firm.Says("訪視時間已確認");
        return day;
    }

    /// <summary>After the visit: the consultant uploads the report, and the firm confirms that it has it.</summary>
    public static async Task HandOverReport(this IPage consultant, IPage firm, string id)
    {
        await consultant.GotoAsync($"/consultant/cases/{id}");
        await consultant.Attach("顧問報告書.pdf");
        await consultant.Press("上傳報告");
        await consultant.Says("已上傳");
        await firm.GotoAsync($"/member/diagnosis/{id}");
        await firm.Press("我們已收到報告");
        await firm.Says("問卷已開放");
    }

    /// <returns>Where the questionnaire is kept.</returns>
    public static async Task<string> DownloadSurvey(this IPage firm)
    {
        await firm.GotoAsync("/member/survey");
        var download = await firm.RunAndWaitForDownloadAsync(() => firm.Follow("下載問卷"));
        download.SuggestedFilename.ShouldEndWith("-survey.xlsx");
        return await download.PathAsync();
    }

    public static async Task UploadSurvey(this IPage firm, byte[] workbook)
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

    /// <summary>The second part of the survey; sending it closes the case.</summary>
    public static async Task RateAndSend(this IPage firm)
    {
        await firm.GotoAsync("/member/survey/satisfaction");
        foreach (var item in (string[])["Application", "Contact", "Expertise", "Visit", "Report", "Feasibility", "Overall"])
            await firm.Choose($"Input.{item}", "5");
        await firm.Press("儲存");
        await firm.Says("滿意度已儲存");
        await firm.GotoAsync("/member/survey/check");
        await firm.Press("送出問卷");
        await firm.Shows("案件已結案");
    }

    private static async Task FillIn(this IPage firm, string fields, FirmContact contact)
    {
        await firm.Fill($"{fields}Name", contact.Name);
        await firm.Fill($"{fields}Phone", contact.Phone);
        await firm.Fill($"{fields}Email", contact.Email);
    }
}
