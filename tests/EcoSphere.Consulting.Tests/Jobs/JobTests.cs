using EcoSphere.Consulting.Application.Claims;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Consulting.Tests.Cases;
using EcoSphere.Identity.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Jobs;

public sealed class JobTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_side_that_is_late_is_reminded_once_for_each_turn_and_both_see_it()
    {
        var (firm, consultant) = (await app.Firm(), await app.Consultant());
        var id = await app.Case(firm, CaseState.SelfAssessment, consultant);
        await app.Run("consulting", "RemindOfCases");
        await app.Pump();
        var before = app.Mails.To(firm.Member.Email).Count;

        app.Clock.Advance(TimeSpan.FromDays(30));
        await app.Run("consulting", "RemindOfCases");
        await app.Run("consulting", "RemindOfCases");
        await app.Pump();
        app.Mails.To(firm.Member.Email).Count.ShouldBe(before + 1);
        app.Mails.To(firm.Member.Email)[^1].Subject.ShouldContain("waits for you");
        (await app.Browse(firm.Member).Get($"/member/diagnosis/{id}")).Text.ShouldContain("已逾期");
        (await app.Browse(Diagnosing.Staff).Get($"/admin/consulting/cases/{id}")).Text.ShouldContain("已逾期");

        // the next turn is another's: it has its own time
        await app.Case(firm, CaseState.VisitPlanning, consultant);
        await app.Run("consulting", "RemindOfCases");
        await app.Pump();
        app.Mails.To(consultant.Email).ShouldNotContain(m => m.Subject.Contains("waits for you"));
        app.Clock.Advance(TimeSpan.FromDays(30));
        await app.Run("consulting", "RemindOfCases");
        await app.Pump();
        app.Mails.To(consultant.Email)[^1].Subject.ShouldContain("waits for you");
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Staff_whose_review_is_late_are_reminded_and_where_one_sees_to_it_only_that_one()
    {
        var (first, second) = (await app.Reviewer(), await app.Reviewer());
        var claimed = await app.Case(await app.Firm(), CaseState.Submitted);
        await app.Step(claimed, first, n => new ClaimCase(claimed, n));
        await app.Run("consulting", "RemindOfCases");
        await app.Pump();
        (app.Mails.To(first.Email).Count, app.Mails.To(second.Email).Count).ShouldBe((0, 0));

        app.Clock.Advance(TimeSpan.FromDays(20));
        await app.Run("consulting", "RemindOfCases");
        await app.Run("consulting", "RemindOfCases");
        await app.Pump();
        (app.Mails.To(first.Email).Count, app.Mails.To(second.Email).Count).ShouldBe((1, 0));
        app.Mails.To(first.Email)[0].Subject.ShouldContain("waits for the platform");

        // nobody sees to this one; who is of that staff no longer hears nothing
        var free = await app.Case(await app.Firm(), CaseState.Approved);
        await app.Deliver(new StaffPermissionsChanged(second.Id, [Permissions.Company]));
        app.Clock.Advance(TimeSpan.FromDays(20));
        await app.Run("consulting", "RemindOfCases");
        await app.Pump();
        var number = (await app.Stored(free)).Number;
        app.Mails.To(first.Email).Count(m => m.Subject.Contains(number, StringComparison.Ordinal)).ShouldBe(1);
        app.Mails.To(second.Email).ShouldBeEmpty();
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task On_the_last_day_and_when_it_is_over_everybody_gets_one_mail_about_all_cases()
    {
        var (firm, other, consultant) = (await app.Firm(), await app.Firm(), await app.Consultant());
        var cases = new[] { await app.Case(firm, CaseState.VisitPlanning, consultant), await app.Case(other, CaseState.VisitPlanning, consultant) };
        await app.Pump();
        var before = app.Mails.To(consultant.Email).Count;
        var told = new List<DateOnly>();
        for (var day = 0; day < 30; day++)
        {
            var count = app.Mails.To(consultant.Email).Count;
            await app.Run("consulting", "RemindOfCases");
            await app.Run("consulting", "RemindOfCases");
            await app.Pump();
            if (app.Mails.To(consultant.Email).Count > count)
                told.Add(TaipeiTime.DayOf(app.Clock.GetUtcNow()));
            app.Clock.Advance(TimeSpan.FromDays(1));
        }

        var mails = app.Mails.To(consultant.Email).Skip(before).ToList();
        mails.Select(m => m.Subject).ShouldBe(["【EcoSphere】2 diagnosis cases wait for you", "【EcoSphere】2 diagnosis cases wait for you"]);
        foreach (var id in cases)
        {
            var number = (await app.Stored(id)).Number;
            mails[0].Text.ShouldContain($"{number}: due today");
            mails[1].Text.ShouldContain($"{number}: was due on {told[0]:yyyy/MM/dd}");
        }

        app.Mails.LinkTo(consultant.Email).ShouldBe("/consultant/cases");
        // the day after, which the calendar of the office may put off
        (told.Count, told[1] > told[0]).ShouldBe((2, true));
        app.Mails.To(firm.Member.Email).ShouldNotContain(m => m.Subject.Contains("wait for you"));
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_case_that_is_due_is_named_and_led_to()
    {
        var firm = await app.Firm();
        var id = await app.Case(firm, CaseState.SelfAssessment, await app.Consultant());
        var number = (await app.Stored(id)).Number;
        for (var day = 0; day < 30 && !app.Mails.To(firm.Member.Email).Any(m => m.Subject.Contains("is due today", StringComparison.Ordinal)); day++)
        {
            app.Clock.Advance(TimeSpan.FromDays(1));
            await app.Run("consulting", "RemindOfCases");
            await app.Pump();
        }

        app.Mails.To(firm.Member.Email)[^1].Subject.ShouldContain($"The case {number} is due today");
        app.Mails.LinkTo(firm.Member.Email).ShouldBe($"/member/diagnosis/{id}");
        (await app.Browse(firm.Member).Get($"/member/diagnosis/{id}")).Text.ShouldNotContain("已逾期");
    }

    [Fact]
    public async Task Drafts_that_are_never_sent_go_and_what_was_sent_stays()
    {
        var (draft, sent) = (await app.Case(await app.Firm(), CaseState.Draft), await app.Case(await app.Firm(), CaseState.Submitted));
        await app.Run("consulting", "CleanCaseDrafts");
        (await Exists(draft)).ShouldBeTrue();
        app.Clock.Advance(TimeSpan.FromDays(91));
        await app.Run("consulting", "CleanCaseDrafts");
        (await Exists(draft), await Exists(sent)).ShouldBe((false, true));
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Uploads_that_belong_to_nothing_go_and_the_scan_of_a_draft_stays()
    {
        var firm = await app.Firm();
        var id = await app.Case(firm, CaseState.Draft);
        for (var i = 0; i < 2; i++)
        {
            using var content = new MemoryStream(Diagnosing.Pdf);
            (await app.Send(new Application.Applications.SetScan(id, content, $"第{i}次.pdf", IsRemoved: false), firm.Member)).Error.ShouldBeNull();
        }

        app.Clock.Advance(TimeSpan.FromDays(2));
        await app.Run("consulting", "CleanCaseFiles");
        var names = await app.With<ConsultingDb, List<string>>(db => db.Files.Where(f => f.UploadedBy == firm.Member.Id).Select(f => f.FileName).ToListAsync());
        names.ShouldBe(["第1次.pdf"]);
    }

    private Task<bool> Exists(Guid id) => app.With<ConsultingDb, bool>(db => db.Cases.AnyAsync(c => c.Id == id));
}
