using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>The forms of a diagnosis: the self-assessment with its totals, and the survey with its workbook.</summary>
[Collection(SiteCollection.Name)]
public sealed class ConsultingFormsJourneyTests(Site site)
{
    [Fact]
    public async Task Totals_follow_while_a_self_assessment_is_filled_in_and_the_consultant_reads_what_is_sent()
    {
        var firm = await site.Open(scripts: true);
        await firm.SignInAs("chen");
        await firm.GotoAsync("/member/self-assessment");
        await firm.Fill("Input.Blocks[0].YearlyConsumption", "1,000,000");
        // kept by itself after a few seconds
        await Assertions.Expect(firm.Locator("#totals")).ToContainTextAsync("1,512,000", new() { Timeout = 15_000 });
        await firm.Press("新增設備或項目");
        await Assertions.Expect(firm.Locator("fieldset#block-3")).ToBeVisibleAsync();
        await firm.Locator("main [name='Input.Blocks[2].Category']").SelectOptionAsync("Lighting");
        await firm.Fill("Input.Blocks[2].Name", "高棚燈");
        await firm.Fill("Input.Blocks[2].Quantity", "120");
        await firm.Locator("main [name='Input.Blocks[2].Carrier']").SelectOptionAsync("Electricity");
        await firm.Fill("Input.Blocks[2].YearlyConsumption", "52000");
        await firm.Locator("main [name='Input.Blocks[2].Unit']").SelectOptionAsync("KilowattHour");
        await firm.Press("前往確認頁");
        await firm.Reach("/check");
        await firm.Press("送出健檢自評表給顧問");
        await Assertions.Expect(firm.Locator("[role=status]").First).ToContainTextAsync("已送出");
        var caseId = new Uri(firm.Url).Segments[^1];
        await firm.Context.CloseAsync();

        var consultant = await site.Open(scripts: false);
        await consultant.SignInAs("consultant");
        await consultant.GotoAsync($"/consultant/cases/{caseId}/self-assessment");
        await Assertions.Expect(consultant.Locator("main")).ToContainTextAsync("高棚燈");
        await Assertions.Expect(consultant.Locator("main")).ToContainTextAsync("1,564,000 度");
        await consultant.Context.CloseAsync();
    }

    [Fact]
    public async Task A_survey_is_downloaded_an_empty_one_is_refused_and_the_satisfaction_form_is_saved()
    {
        var firm = await site.Open(scripts: false);
        await firm.SignInAs("hsu");
        await firm.GotoAsync("/member/survey");
        var download = await firm.RunAndWaitForDownloadAsync(() => firm.Follow("下載問卷"));
        download.SuggestedFilename.ShouldEndWith("-survey.xlsx");
        await firm.Locator("main input[type=file]")
            .SetInputFilesAsync(await download.PathAsync() is { } path ? Named(path) : throw new InvalidOperationException());
        await firm.Press("上傳問卷");
        await Assertions.Expect(firm.Locator("main")).ToContainTextAsync("這份檔案完全沒有作答");
        await firm.GotoAsync("/member/survey/satisfaction");
        foreach (var item in (string[])["Application", "Contact", "Expertise", "Visit", "Report", "Feasibility", "Overall"])
            await firm.Choose($"Input.{item}", "5");
        await firm.Press("儲存");
        await Assertions.Expect(firm.Locator("[role=status]").First).ToContainTextAsync("滿意度已儲存");
        await firm.Context.CloseAsync();
    }

    private static FilePayload Named(string path) =>
        new()
        {
            Name = "問卷.xlsx",
            MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Buffer = File.ReadAllBytes(path),
        };
}
