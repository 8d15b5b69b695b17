using System.Globalization;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>A diagnosis with firm, administrator and consultant: the application with a correction, the match, the visit, the report.</summary>
[Collection(SiteCollection.Name)]
public sealed class ConsultingJourneyTests(Site site)
{
    [Fact]
    public async Task A_firm_applies_corrects_and_gets_a_consultant()
    {
        var firm = await site.Open(scripts: true);
        await firm.SignInAs("kao");
        await firm.GotoAsync("/consulting");
        await firm.Follow("確認資格並申請");
        for (var i = 1; i <= 7; i++)
        {
            await firm.Reach($"/eligibility/{i}");
            await firm.Choose("IsMet", "true");
            await firm.Press("繼續");
        }

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
        await Assertions.Expect(firm.Locator("main")).ToContainTextAsync("您的案件編號是 DX-");
        var own = new Uri(firm.Url).AbsolutePath;
        var admin = own.Replace("/member/diagnosis/", "/admin/consulting/cases/", StringComparison.Ordinal);

        var staff = await site.Open(scripts: true);
        await staff.SignInAs("admin");
        await staff.GotoAsync(admin);
        await staff.Fill("Back.Reason", "附件不清楚");
        await staff.Choose("Back.Sections", "Scan");
        await staff.Fill("Back.ScanRemark", "印章模糊");
        await staff.Press("退回申請");
        await Assertions.Expect(staff.Locator("[role=status]").First).ToContainTextAsync("已退回");

        await firm.GotoAsync(own);
        await Assertions.Expect(firm.Locator("main")).ToContainTextAsync("印章模糊");
        await firm.Follow("繼續填寫申請書");
        await firm.Reach("/apply/scan");
        await Attach(firm, "用印申請書二.pdf");
        await firm.Press("繼續");
        await firm.Reach("/apply/check");
        await firm.Press("重新送出申請");
        await firm.Reach(own);

        await staff.GotoAsync(admin);
        await staff.Press("通過申請");
        await Assertions.Expect(staff.Locator("[role=status]").First).ToContainTextAsync("已通過");
        await staff.Locator("main").GetByLabel("莊明德").First.CheckAsync();
        await staff.Press("媒合");
        await Assertions.Expect(staff.Locator("[role=status]").First).ToContainTextAsync("已媒合");
        await staff.Context.CloseAsync();

        await firm.GotoAsync("/member/diagnosis");
        await Assertions.Expect(firm.Locator("main")).ToContainTextAsync("健檢自評表");
        await firm.Context.CloseAsync();
        var consultant = await site.Open();
        await consultant.SignInAs("consultant3");
        await consultant.GotoAsync("/consultant/cases");
        await Assertions.Expect(consultant.Locator("main")).ToContainTextAsync("大山紡織");
        // the cases of others are not there
        (await consultant.Locator("main").InnerTextAsync()).ShouldNotContain("永衡能源管理");
        await consultant.Context.CloseAsync();
    }

    [Fact]
    public async Task Consultant_and_firm_agree_on_a_visit_and_the_report_is_confirmed()
    {
        // without scripts everything works as well
        var consultant = await site.Open(scripts: false);
        await consultant.SignInAs("consultant");
        await consultant.GotoAsync("/consultant/cases");
        await consultant.Follow("永衡能源管理");
        var desk = new Uri(consultant.Url).AbsolutePath;
        var own = desk.Replace("/consultant/cases/", "/member/diagnosis/", StringComparison.Ordinal);
        // a visit of this very day, so that its report can be uploaded
        var starts = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).AddMinutes(1);
        await consultant.Fill("Visit.Times[0].Day", starts.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await consultant.Fill("Visit.Times[0].From", starts.AddMinutes(1).ToString("HH:mm", CultureInfo.InvariantCulture));
        await consultant.Fill("Visit.Times[0].To", starts.Hour == 23 ? "23:59" : starts.AddHours(1).ToString("HH:mm", CultureInfo.InvariantCulture));
        await consultant.Press("提出這些時段");
        await Assertions.Expect(consultant.Locator("[role=status]").First).ToContainTextAsync("已提出");

        var firm = await site.Open(scripts: false);
        await firm.SignInAs("supplier");
        await firm.GotoAsync("/member/diagnosis");
        await firm.Follow("選擇訪視時間");
        await firm.Locator("main input[name='Choice.ProposalId']").First.CheckAsync();
        await firm.Press("選擇這個時段");
        await Assertions.Expect(firm.Locator("[role=status]").First).ToContainTextAsync("訪視時間已確認");
        await Assertions.Expect(firm.Locator($"main a[href='{own}/visit.ics']").First).ToBeVisibleAsync();

        await consultant.GotoAsync(desk);
        await Attach(consultant, "顧問報告書.pdf");
        await consultant.Press("上傳報告");
        await Assertions.Expect(consultant.Locator("[role=status]").First).ToContainTextAsync("已上傳");
        await firm.GotoAsync(own);
        await firm.Press("我們已收到報告");
        await Assertions.Expect(firm.Locator("[role=status]").First).ToContainTextAsync("問卷已開放");
        await consultant.Context.CloseAsync();
        await firm.Context.CloseAsync();
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
}
