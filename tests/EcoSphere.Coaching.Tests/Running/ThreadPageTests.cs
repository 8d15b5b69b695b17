using System.Globalization;
using System.Net;
using EcoSphere.Coaching.Application.Threads;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Coaching.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Running;

/// <summary>The questions thread as its three sides see it.</summary>
public sealed class ThreadPageTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task The_sides_write_to_each_other_with_files_and_the_firm_never_sees_a_note()
    {
        var run = await app.Begun();
        var (member, consultant, staff) = (app.Browse(run.Firm.Member), app.Browse(run.Coach), app.Browse(run.Officer));
        var page = await member.Get($"/member/coaching/{run.Id}/case/messages");
        (await page.Submit(button: "送出訊息")).Errors.ShouldBe(["請輸入訊息內容。"]);
        // a message that is refused keeps its file
        var refused = await page.Submit(button: "送出訊息", files: ("Input.Files", "電費單.pdf", Run.Pdf()));
        refused.Text.ShouldContain("移除 電費單.pdf");
        (await refused.Submit([("Input.Text", "請問 <b>盤查</b> 期間？")], "送出訊息")).Text.ShouldContain("訊息已送出");

        var read = await consultant.Get($"/consultant/coaching/{run.Id}/messages");
        read.Text.ShouldContain("請問 <b>盤查</b> 期間？");
        read.Text.ShouldContain("1 則未讀");
        var file = read.Document.QuerySelector(".es-message .es-attachments a")!.GetAttribute("href")!;
        (await consultant.Raw(file)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (
            await app.Browse((await app.Firm("大山紡織有限公司")).Member)
                .Raw(file.Replace("/consultant/coaching/", "/member/coaching/", StringComparison.Ordinal))
        ).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await read.Submit([("Note.Text", "先查去年資料")], "儲存備註");
        await (await consultant.Get($"/consultant/coaching/{run.Id}/messages")).Submit([("Input.Text", "去年一整年")], "送出訊息");
        (await staff.Get($"/admin/coaching/cases/{run.Id}/messages")).Text.ShouldContain("先查去年資料");
        var seen = await member.Get($"/member/coaching/{run.Id}/case/messages");
        seen.Text.ShouldContain("去年一整年");
        seen.Text.ShouldNotContain("先查去年資料");
        seen.Text.ShouldContain("輔導開始");
    }

    [Fact]
    public async Task Looking_marks_nothing_as_read_and_what_came_while_the_page_was_open_stays_unread()
    {
        var run = await app.Begun();
        app.Clock.Advance(TimeSpan.FromDays(3));
        (await app.Write(Side.Staff, run.Id, run.Officer, "請補件")).ShouldSucceed();
        var browser = app.Browse(run.Firm.Member);
        var page = await browser.Get($"/member/coaching/{run.Id}/case/messages");
        (await app.Thread(run.Id)).UnreadByFirm.ShouldBe(1);
        var work = await browser.Get("/member");
        work.Text.ShouldContain("有新訊息待您閱讀");
        // it waits since it was written, and not since the case began
        work.Document.QuerySelector(".es-work-facts")!
            .TextContent.ShouldContain(TaipeiTime.DayOf(app.Clock.GetUtcNow()).ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        (await app.Write(Side.Staff, run.Id, run.Officer, "再補充一點")).ShouldSucceed();
        await page.Submit(button: "標示為已讀");
        (await app.Thread(run.Id)).UnreadByFirm.ShouldBe(2);
        await (await browser.Get($"/member/coaching/{run.Id}/case/messages")).Submit(button: "標示為已讀");
        (await app.Thread(run.Id)).UnreadByFirm.ShouldBe(0);
        (await app.Browse(run.Officer).Get($"/admin/coaching/cases/{run.Id}/messages")).Text.ShouldContain("廠商已讀");
    }

    [Fact]
    public async Task One_mail_per_unread_run_without_the_words_and_none_to_whoever_wants_none()
    {
        var run = await app.Begun();
        await app.Pump();
        var before = app.Mails.To(run.Firm.Member.Email).Count;
        (await app.Write(Side.Coach, run.Id, run.Coach, "機密電費資料")).ShouldSucceed();
        (await app.Write(Side.Coach, run.Id, run.Coach, "再補充")).ShouldSucceed();
        await app.Pump();
        var mails = app.Mails.To(run.Firm.Member.Email);
        mails.Count.ShouldBe(before + 1);
        mails[^1].Text.ShouldNotContain("機密");
        mails[^1].NoMoreUrl.ShouldNotBeNull().ShouldContain("/notices/off?key=");
        app.Mails.LinkTo(run.Firm.Member.Email).ShouldBe($"/member/coaching/{run.Id}/case/messages");
        app.Mails.LinkTo(run.Officer.Email).ShouldBe($"/admin/coaching/cases/{run.Id}/messages");

        var page = await app.Browse(run.Firm.Member).Get("/member/notices");
        (await page.Submit(button: "關閉 輔導案的訊息")).Text.ShouldContain("已關閉這類信件。");
        (await app.Write(Side.Firm, run.Id, run.Firm.Member, "收到")).ShouldSucceed();
        (await app.Write(Side.Coach, run.Id, run.Coach, "謝謝")).ShouldSucceed();
        await app.Pump();
        app.Mails.To(run.Firm.Member.Email).Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_long_thread_shows_its_newest_part_and_the_earlier_ones_on_demand()
    {
        var run = await app.Begun();
        await app.With<CoachingDb>(async db =>
        {
            var of = await db.WholeCases.SingleAsync(c => c.Id == run.Id);
            var thread = await db.CaseThreads.SingleAsync(t => t.ApplicationId == run.Id);
            for (var n = 1; n <= 25; n++)
                thread.Write(of, Make.Reviewer, $"第 {n} 則", [], app.Clock.GetUtcNow()).ShouldSucceed();
            await db.SaveChangesAsync();
        });
        var page = await app.Browse(run.Firm.Member).Get($"/member/coaching/{run.Id}/case/messages");
        page.Text.ShouldNotContain("第 5 則");
        var earlier = await page.Follow("顯示較早的訊息");
        earlier.Text.ShouldContain("第 5 則");
        earlier.Document.QuerySelector("#reply").ShouldBeNull();
        (await earlier.Follow("回到最新訊息")).Text.ShouldContain("第 25 則");
    }

    [Fact]
    public async Task A_case_that_has_ended_meanwhile_shows_what_was_typed_to_be_copied()
    {
        var run = await app.Begun();
        var page = await app.Browse(run.Firm.Member).Get($"/member/coaching/{run.Id}/case/messages");
        await app.With<CoachingDb>(async db =>
        {
            (await db.WholeCases.SingleAsync(c => c.Id == run.Id)).End(app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        var refused = await page.Submit([("Input.Text", "我打了很久的字")], "送出訊息");
        refused.ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("我打了很久的字");
        (await app.Lines(run.Id)).ShouldNotContain(l => l.Kind == MessageKind.Message);
        (await app.Send(new KeepCaseNote(Side.Staff, run.Id, "x", 0), run.Officer)).ShouldFailWith(CaseErrors.Over);
    }
}
