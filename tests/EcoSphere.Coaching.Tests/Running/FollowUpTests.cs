using System.Net;
using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Coaching.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Running;

/// <summary>The yearly reports: asked for, reminded and chased by jobs, filled in by the firm, added up for staff.</summary>
public sealed class FollowUpTests : IAsyncLifetime
{
    private readonly App _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_firm_is_asked_when_the_year_is_over_reminded_and_chased_each_once()
    {
        var run = await _app.Completed();
        await _app.Pump();
        var before = Mails().Count;
        At(new DateOnly(2028, 1, 1), -1);
        await Jobs();
        Mails().Count.ShouldBe(before);
        At(new DateOnly(2028, 1, 1), 1);
        await Jobs();
        await Jobs();
        Mails().Count.ShouldBe(before + 1);
        Mails()[^1].Subject.ShouldContain("2027");
        var report = (await _app.Reports(run.Id))[0];
        (report.State, report.DueOn).ShouldBe((FollowUpState.Asked, new DateOnly(2028, 3, 1)));
        foreach (var (days, words) in new[] { (-14, "is due on"), (-3, "is due on"), (1, "overdue"), (30, "overdue"), (60, "overdue") })
        {
            var count = Mails().Count;
            At(report.DueOn.AddDays(days), 9 * 60);
            await Jobs();
            await Jobs();
            Mails().Count.ShouldBe(count + 1, $"{days}");
            Mails()[^1].Subject.ShouldContain(words);
        }

        (await _app.Browse(run.Officer).Get("/admin/coaching/follow-ups?due=overdue")).Text.ShouldContain(run.Firm.Name);
        At(report.DueOn.AddDays(90), 0);
        var all = Mails().Count;
        await Jobs();
        Mails().Count.ShouldBe(all);
        (await _app.Failures()).ShouldBeEmpty();

        IReadOnlyList<EcoSphere.Platform.Mail.OutgoingMail> Mails() => _app.Mails.To(run.Firm.Member.Email);
    }

    [Fact]
    public async Task Where_a_programme_tells_no_last_day_the_years_follow_the_completion()
    {
        var offering = await _app.Offer();
        await _app.With<CoachingDb>(async db =>
        {
            var programme = await db.Programmes.SingleAsync(p => p.Id == offering.ProgrammeId);
            programme.Describe(programme.Content, programme.Years with { EndsOn = null }, programme.Choice, _app.Clock.GetUtcNow()).ShouldSucceed();
            await db.SaveChangesAsync();
        });
        var run = await _app.Completed(offering);
        var completed = TaipeiTime.DayOf((await _app.Case(run.Id)).EndedAt!.Value).Year;
        (await _app.Reports(run.Id)).Select(r => r.Year).ShouldBe([completed + 1, completed + 2, completed + 3]);
    }

    [Fact]
    public async Task What_is_typed_is_kept_by_the_page_itself_and_never_over_what_a_colleague_has_kept()
    {
        var run = await _app.Completed();
        At(new DateOnly(2028, 1, 1), 1);
        await Jobs();
        var report = (await _app.Reports(run.Id))[0];
        var member = _app.Browse(run.Firm.Member);
        var page = await member.Get($"/member/coaching/follow-ups/{report.Id}");
        page.Document.QuerySelector("form[data-autosave-url]")!.GetAttribute("data-autosave-url").ShouldEndWith("?handler=Draft");
        var first = await Draft([("Input.Measures", "汰換空壓機"), ("Input.Seen", "0")]);
        (first.StatusCode, first.Headers.GetValues("X-Draft-Stamp").Single()).ShouldBe((HttpStatusCode.NoContent, "1"));
        (await _app.Reports(run.Id))[0].Measures.ShouldBe("汰換空壓機");
        (await Draft([("Input.Measures", "另一位同事"), ("Input.Seen", "0")])).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Draft([("Input.Investment", "很多"), ("Input.Seen", "1")])).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _app.Reports(run.Id))[0].Measures.ShouldBe("汰換空壓機");

        async Task<HttpResponseMessage> Draft((string, string?)[] fields)
        {
            var (_, content) = page.Form(fields, "儲存草稿");
            return (await member.Post($"/member/coaching/follow-ups/{report.Id}?handler=Draft", content)).Response;
        }
    }

    [Fact]
    public async Task The_jobs_on_two_hosts_at_once_write_once()
    {
        var run = await _app.Completed();
        At(new DateOnly(2028, 1, 1), 1);
        await _app.Pump();
        var before = _app.Mails.To(run.Firm.Member.Email).Count;
        var asked = await Run.AtOnce(3, _ => _app.Send(new AskFirms(50)));
        asked.ShouldAllBe(r => r.IsSuccess);
        At(new DateOnly(2028, 3, 1), 0, -14);
        var reminded = await Run.AtOnce(3, _ => _app.Send(new RemindFirms(50)));
        reminded.ShouldAllBe(r => r.IsSuccess);
        await _app.Pump();
        _app.Mails.To(run.Firm.Member.Email).Count.ShouldBe(before + 2);
        (await _app.Reports(run.Id))[0].Reminders.ShouldBe(1);
    }

    [Fact]
    public async Task The_firm_keeps_checks_and_sends_it_and_staff_returns_it()
    {
        var run = await _app.Completed();
        At(new DateOnly(2028, 1, 1), 1);
        await Jobs();
        var report = (await _app.Reports(run.Id))[0];
        var (member, staff) = (_app.Browse(run.Firm.Member), _app.Browse(run.Officer));
        (await member.Get("/member")).Text.ShouldContain("2027 年輔導成效追蹤表");
        var page = await (await member.Get("/member/coaching/follow-ups")).Follow("2027");
        (await page.Submit([("Input.Investment", "很多")], "儲存草稿")).ErrorOf("Input.Investment").ShouldNotBeEmpty();
        (await page.Submit([("Input.Measures", "汰換空壓機"), ("Input.Investment", "800,000")], "儲存草稿")).Text.ShouldContain("草稿已儲存");

        // what is missing is said on the page of all answers
        var check = await (await member.Get($"/member/coaching/follow-ups/{report.Id}")).Submit(button: "前往確認頁");
        check.Text.ShouldContain("尚有缺漏");
        check.Text.ShouldContain("NT$800,000");
        // and the server refuses it as well
        var edits = (await _app.Reports(run.Id))[0].Edits;
        (await _app.Send(new SendFollowUp(report.Id, edits), run.Firm.Member)).Error!.Kind.ShouldBe(ErrorKind.Invalid);

        var filled = await (await member.Get($"/member/coaching/follow-ups/{report.Id}")).Submit(
            [
                ("Input.EnergySaved", "52,000.5"),
                ("Input.CarbonSaved", "25.7"),
                ("Input.MoneySaved", "210000"),
                ("Input.Jobs", "0"),
                ("Input.EventsAttended", "1"),
            ],
            "前往確認頁"
        );
        filled.Text.ShouldContain("52,000.5 kWh");
        (await filled.Submit(button: "送出追蹤表")).Text.ShouldContain("已送出");
        (await _app.Reports(run.Id))[0].State.ShouldBe(FollowUpState.Sent);
        // sent once
        (await filled.Submit(button: "送出追蹤表")).Status.ShouldBe(HttpStatusCode.OK);
        (await _app.Reports(run.Id))[0].Rounds.ShouldBe(1);

        var review = await staff.Get($"/admin/coaching/follow-ups/{report.Id}");
        review.Text.ShouldContain("汰換空壓機");
        (await review.Submit(button: "退回追蹤表")).Errors.Count.ShouldBe(1);
        await review.Submit([("Input.Comment", "節能量單位有誤")], "退回追蹤表");
        (await member.Get($"/member/coaching/follow-ups/{report.Id}")).Text.ShouldContain("節能量單位有誤");
        var totals = await _app.Send(new GetFollowUpTotals(null), run.Officer);
        totals.Value.Years[0].EnergySaved.ShouldBe(0);
        await (await member.Get($"/member/coaching/follow-ups/{report.Id}/check")).Submit(button: "送出追蹤表");
        (await _app.Reports(run.Id))[0].Rounds.ShouldBe(2);
    }

    [Fact]
    public async Task A_colleagues_figures_are_never_overwritten_unseen()
    {
        var run = await _app.Completed();
        At(new DateOnly(2028, 1, 1), 1);
        await Jobs();
        var id = (await _app.Reports(run.Id))[0].Id;
        var (first, second) = (_app.Browse(run.Firm.Member), _app.Browse(run.Firm.Member));
        var (mine, theirs) = (await first.Get($"/member/coaching/follow-ups/{id}"), await second.Get($"/member/coaching/follow-ups/{id}"));
        await mine.Submit([("Input.Measures", "甲的內容")], "儲存草稿");
        var told = await theirs.Submit([("Input.Measures", "乙的內容")], "儲存草稿");
        told.Text.ShouldContain("甲的內容");
        told.ValueOf("Input.Measures").ShouldBe("乙的內容");
        (await told.Submit(button: "儲存草稿")).Text.ShouldContain("草稿已儲存");
        (await _app.Reports(run.Id))[0].Measures.ShouldBe("乙的內容");
        // a page of all answers that is out of date sends nothing
        (await _app.Send(new SendFollowUp(id, 1), run.Firm.Member)).ShouldFailWith(FollowUpErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Totals_are_exact_and_their_charts_stand_beside_a_table()
    {
        var offering = await _app.Offer();
        var runs = new[] { await _app.Completed(offering, "甲公司"), await _app.Completed(offering, "乙公司"), await _app.Completed(offering, "丙公司") };
        At(new DateOnly(2028, 1, 1), 1);
        await Jobs();
        foreach (var (run, tonnes) in runs.Zip(["0.1", "0.2", "0.3"]).Take(2))
        {
            var report = (await _app.Reports(run.Id))[0];
            var kept = await _app.Send(new KeepFollowUp(report.Id, Run.Figures with { CarbonSaved = tonnes }, report.Edits), run.Firm.Member);
            (await _app.Send(new SendFollowUp(report.Id, kept.Value), run.Firm.Member)).ShouldSucceed();
        }

        // a draft counts nowhere
        var draft = (await _app.Reports(runs[2].Id))[0];
        (await _app.Send(new KeepFollowUp(draft.Id, Run.Figures, draft.Edits), runs[2].Firm.Member)).ShouldSucceed();
        var totals = (await _app.Send(new GetFollowUpTotals(offering.ProgrammeId), runs[0].Officer)).Value;
        var year = totals.Years[0];
        (year.Year, year.Sent, year.Reports, year.CarbonSaved, year.EnergySaved).ShouldBe((2027, 2, 3, 0.3m, 104_001m));
        var page = await _app.Browse(runs[0].Officer).Get($"/admin/coaching/follow-ups/totals?programme={offering.ProgrammeId}");
        page.Document.QuerySelectorAll("svg rect").Length.ShouldBe(9);
        page.Text.ShouldContain("104,001");
        (await _app.Browse(runs[0].Officer).Get($"/admin/coaching/follow-ups/totals?programme={Guid.CreateVersion7()}")).ShouldBe(HttpStatusCode.NotFound);
        using var csv = await _app.Browse(runs[0].Officer).Raw("/admin/coaching/follow-ups?tab=Sent&handler=Export&format=Csv");
        (await csv.Content.ReadAsStringAsync()).ShouldContain("甲公司");
        (await _app.Browse(runs[0].Officer).Get("/admin/coaching/follow-ups?tab=Planned&page=99")).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task Jobs()
    {
        await _app.Run("coaching", "AskForFollowUps");
        await _app.Run("coaching", "RemindOfFollowUps");
        await _app.Pump();
    }

    private void At(DateOnly day, int minutes, int days = 0) => _app.Clock.Set(TaipeiTime.StartOf(day.AddDays(days)).AddMinutes(minutes));
}
