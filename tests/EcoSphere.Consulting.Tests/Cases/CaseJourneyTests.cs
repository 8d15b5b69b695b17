using System.Net;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Cases;

/// <summary>The whole way on the pages, from the conditions to the confirmed report, and what is told on it.</summary>
public sealed class CaseJourneyTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_firm_goes_from_the_conditions_to_the_confirmed_report()
    {
        var firm = await app.Firm();
        var consultant = await app.Consultant();
        var (browser, staff, adviser) = (app.Browse(firm.Member), app.Browse(Diagnosing.Staff), app.Browse(consultant));

        (await browser.Get("/member/diagnosis")).Text.ShouldContain("目前沒有進行中的輔導診斷");
        var condition = await browser.Get("/member/diagnosis/eligibility/1");
        (await condition.Submit()).ErrorOf("IsMet").ShouldBe("請選擇是或否。");
        for (var i = 1; i <= 7; i++)
        {
            condition.Heading.ShouldContain($"{i}／7");
            condition = await condition.Submit([("IsMet", "true")]);
        }

        condition.Path.ShouldBe("/member/diagnosis");
        var number = await app.With<ConsultingDb, string>(db => db.Cases.Where(c => c.CompanyId == firm.Id).Select(c => c.Number).SingleAsync());
        number.ShouldMatch(@"^DX-\d{4}-\d{6}$");
        var contact = await condition.Follow("輔導診斷申請書");
        (contact.ValueOf("Input.ContactName"), contact.ValueOf("Input.SiteAddress")).ShouldBe(("吳佩珊", "臺中市西屯區工業區一路 12 號"));
        var wrong = await contact.Submit([("Input.ContactEmail", "nobody"), ("Input.ContactName", "")], "繼續");
        (wrong.ErrorOf("Input.ContactName"), wrong.ValueOf("Input.ContactEmail")).ShouldBe(("請輸入聯絡人姓名。", "nobody"));
        var subject = await wrong.Submit([("Input.ContactEmail", "wu@example.test"), ("Input.ContactName", "吳佩珊")], "繼續");
        subject.ValueOf("Input.IndustryCode").ShouldBe("26");
        (await subject.Submit(button: "繼續")).ErrorOf("Input.Items").ShouldBe("請至少選擇一個申請項目。");
        var scan = await subject.Submit([("Input.Items", "CarbonInventory"), ("Input.Expectation", "想省電")], "繼續");
        (await scan.Submit([], "繼續", ("Input.File", "申請書.docx", Diagnosing.Pdf))).ErrorOf("Input.File").ShouldContain(".pdf");
        var check = await scan.Submit([], "繼續", ("Input.File", "申請書.pdf", Diagnosing.Pdf));
        check.Text.ShouldContain("想省電");
        var sent = await check.Submit(button: "送出申請");
        sent.Text.ShouldContain($"您的案件編號是 {number}");
        var id = Guid.Parse(sent.Path.Split('/')[^1]);
        var (own, admin, desk) = (sent.Path, $"/admin/consulting/cases/{id}", $"/consultant/cases/{id}");

        // returned with a comment: only that section is open again
        var review = await staff.Get(admin);
        (await review.Submit([("Back.Reason", "")], "退回申請")).Errors.Count.ShouldBe(2);
        var returned = await review.Submit([("Back.Reason", "附件不清楚"), ("Back.Sections", "Scan"), ("Back.ScanRemark", "印章模糊")], "退回申請");
        returned.Text.ShouldContain("已退回並寄信通知廠商");
        var corrected = await browser.Get(own);
        corrected.Text.ShouldContain("印章模糊");
        (await browser.Get("/member/diagnosis/apply/subject")).Path.ShouldBe("/member/diagnosis");
        (await browser.Get("/member/diagnosis/eligibility/1")).Path.ShouldBe("/member/diagnosis");
        var rescan = await browser.Get("/member/diagnosis/apply/scan");
        rescan.Text.ShouldContain("印章模糊");
        await (await rescan.Submit([], "繼續", ("Input.File", "申請書2.pdf", Diagnosing.Pdf))).Submit(button: "重新送出申請");
        var again = await staff.Get(admin);
        again.Text.ShouldContain("用印申請書");
        (await again.Submit(button: "通過申請")).Text.ShouldContain("已通過並寄信通知廠商");
        (await browser.Get("/member/diagnosis/apply/subject")).Path.ShouldBe("/member/diagnosis");

        // matched
        var match = await staff.Get(admin);
        (await match.Submit(button: "媒合")).ErrorOf("Match.ConsultantId").ShouldBe("請選擇顧問。");
        (await match.Submit([("Match.ConsultantId", consultant.Id.ToString())], "媒合")).Text.ShouldContain("已媒合並寄信通知");
        (await browser.Get("/member/diagnosis")).Text.ShouldContain("健檢自評表");
        await app.With<ConsultingDb>(async db =>
        {
            var assessment = await db.WholeAssessments.SingleAsync(a => a.Id == id);
            (assessment.IndustryCode, assessment.Items, assessment.Contacts[0].Name).ShouldBe(("26", DiagnosisItems.CarbonInventory, "吳佩珊"));
        });
        (await adviser.Get("/consultant/cases")).Text.ShouldContain(number);
        await app.Case(firm, CaseState.VisitPlanning, consultant);

        // the visit
        var plan = await adviser.Get(desk);
        (await plan.Submit([("Visit.Times[0].Day", "2020-01-01"), ("Visit.Times[0].From", "09:00"), ("Visit.Times[0].To", "11:00")], "提出這些時段"))
            .ErrorOf("Visit.Times")
            .ShouldContain("未來");
        var day = Kernel.TaipeiTime.DayOf(app.Clock.GetUtcNow()).AddDays(4).ToString("yyyy-MM-dd");
        var proposed = await plan.Submit(
            [("Visit.Times[0].Day", day), ("Visit.Times[0].From", "09:00"), ("Visit.Times[0].To", "11:30"), ("Visit.Note", "請備電費單")],
            "提出這些時段"
        );
        proposed.Text.ShouldContain("已提出並寄信通知廠商");
        (await browser.Raw($"{own}/visit.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var choose = await browser.Get(own);
        choose.Text.ShouldContain("請備電費單");
        (await choose.Submit(button: "選擇這個時段")).ErrorOf("Choice.ProposalId").ShouldBe("請選擇一個時段。");
        var proposal = (await app.Stored(id)).Proposals[0].Id.ToString();
        (await choose.Submit([("Choice.ProposalId", proposal)], "選擇這個時段")).Text.ShouldContain("訪視時間已確認");
        foreach (var (by, path) in ((Browser, string)[])[(browser, own), (adviser, desk)])
        {
            var file = await by.Raw($"{path}/visit.ics");
            file.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
            (await file.Content.ReadAsStringAsync()).ShouldContain($"DTSTART:{day.Replace("-", "", StringComparison.Ordinal)}T010000Z");
        }

        // the report: not before the visit, in versions, confirmed in the one that was seen
        (await adviser.Get(desk)).Text.ShouldContain("自訪視當天起可以上傳報告");
        app.Clock.Advance(TimeSpan.FromDays(4));
        var upload = await adviser.Get(desk);
        (await upload.Submit(button: "上傳報告")).ErrorOf("Report.File").ShouldBe("請選擇報告檔案。");
        await upload.Submit([("Report.Note", "初版")], "上傳報告", ("Report.File", "報告.pdf", Diagnosing.Pdf));
        var first = await browser.Get(own);
        await (await adviser.Get(desk)).Submit([("Report.Note", "補附錄")], "上傳報告", ("Report.File", "報告2.pdf", Diagnosing.Pdf));
        (await first.Submit(button: "我們已收到報告")).ShouldBe(HttpStatusCode.Conflict);
        (await (await browser.Get(own)).Submit(button: "我們已收到報告")).Text.ShouldContain("問卷已開放填寫");
        (await app.Stored(id)).State.ShouldBe(CaseState.Survey);
        (await app.With<ConsultingDb, bool>(db => db.Surveys.AnyAsync(s => s.Id == id))).ShouldBeTrue();
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_fails_a_condition_is_led_to_other_services_and_nothing_begins()
    {
        var firm = await app.Firm();
        var page = await app.Browse(firm.Member).Get("/member/diagnosis/eligibility/1");
        var elsewhere = await page.Submit([("IsMet", "false")]);
        elsewhere.Path.ShouldBe("/consulting/other-services?condition=1");
        elsewhere.Text.ShouldContain("輔導計畫");
        elsewhere.Text.ShouldContain("綠色數位工具");
        (await app.With<ConsultingDb, bool>(db => db.Cases.AnyAsync(c => c.CompanyId == firm.Id))).ShouldBeFalse();
        (await app.Browse(firm.Member).Get("/member/diagnosis/eligibility/8")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_draft_is_kept_by_itself_and_tabs_do_not_overwrite_each_other()
    {
        var firm = await app.Firm();
        var id = await app.Case(firm, CaseState.Draft);
        var browser = app.Browse(firm.Member);
        var page = await browser.Get("/member/diagnosis/apply/contact");
        var (action, content) = page.Form([("Input.ContactName", "新聯絡人")], "繼續");
        (await browser.Post($"{action}?handler=Draft", content)).ShouldBe(HttpStatusCode.NoContent);
        (await app.Stored(id)).ContactName.ShouldBe("新聯絡人");
        // another tab keeps trade and items: the contact stays
        await (await browser.Get("/member/diagnosis/apply/subject")).Submit([("Input.Items", "LowCarbon")], "保留草稿並離開");
        var stored = await app.Stored(id);
        (stored.ContactName, stored.Items).ShouldBe(("新聯絡人", DiagnosisItems.LowCarbon));
        // what was checked before somebody changed it is not sent
        var check = await browser.Get("/member/diagnosis/apply/check");
        await (await browser.Get("/member/diagnosis/apply/contact")).Submit([("Input.ContactName", "又換人")], "保留草稿並離開");
        (await check.Submit(button: "送出申請")).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task The_firm_declines_cancels_and_asks_for_a_corrected_report()
    {
        var (firm, consultant) = (await app.Firm(), await app.Consultant());
        var id = await app.Case(firm, CaseState.VisitProposed, consultant);
        var browser = app.Browse(firm.Member);
        var page = await browser.Get($"/member/diagnosis/{id}");
        (await page.Submit(button: "請顧問另提時段")).ErrorOf("Refusal.Reason").ShouldBe("請輸入原因，顧問會看到。");
        await page.Submit([("Refusal.Reason", "當週盤點")], "請顧問另提時段");
        (await app.Browse(consultant).Get($"/consultant/cases/{id}")).Text.ShouldContain("當週盤點");
        await app.Propose(id, consultant);
        var proposal = (await app.Stored(id)).Proposals[0].Id;
        await app.Step(id, firm.Member, n => new Application.Visits.ConfirmVisit(id, n, proposal, null));
        var cancel = await (await browser.Get($"/member/diagnosis/{id}")).Follow("我們無法如期接受訪視");
        (await cancel.Submit()).ErrorOf("Reason").ShouldNotBeEmpty();
        (await cancel.Submit([("Reason", "停電檢修")])).Text.ShouldContain("訪視已取消");
        (await app.Stored(id)).State.ShouldBe(CaseState.VisitPlanning);
        await app.Pump();
        app.Mails.To(consultant.Email)[^1].Subject.ShouldContain("cancelled");
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_step_is_told_by_mail_to_the_side_that_goes_on()
    {
        var (firm, consultant) = (await app.Firm(), await app.Consultant());
        var id = await app.Case(firm, CaseState.Survey, consultant);
        await app.Pump();
        var number = (await app.Stored(id)).Number;
        var mails = app.Mails.To(firm.Member.Email);
        mails.Count.ShouldBe(5);
        mails.ShouldAllBe(m => m.Subject.Contains(number) && m.Links[0].Contains($"/member/diagnosis/{id}"));
        app.Mails.To(consultant.Email).Select(m => m.Links[0]).ShouldAllBe(l => l.Contains($"/consultant/cases/{id}"));
        app.Mails.To(consultant.Email).Count.ShouldBe(3);
        (await app.Failures()).ShouldBeEmpty();
    }
}
