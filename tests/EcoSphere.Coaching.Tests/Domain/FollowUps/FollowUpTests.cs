using EcoSphere.Coaching.Domain.FollowUps;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Domain.FollowUps;

public class FollowUpTests
{
    private static readonly FollowUpFigures Figures = new("汰換空壓機", 800_000m, 52_000.5m, 25.7m, 210_000m, 0, null, 1);

    private static IReadOnlyList<FollowUp> Planned() =>
        FollowUp.Plan(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), new DateOnly(2023, 12, 31), 3);

    [Fact]
    public void Three_years_are_asked_for_each_when_it_is_over()
    {
        var planned = Planned();
        planned
            .Select(f => (f.Number, f.Year, f.AskOn))
            .ShouldBe([(1, 2024, new DateOnly(2025, 1, 1)), (2, 2025, new DateOnly(2026, 1, 1)), (3, 2026, new DateOnly(2027, 1, 1))]);
        // 2025-01-01 in Taipei begins at 16:00 UTC of the day before
        planned[0].Ask(new DateTimeOffset(2024, 12, 31, 15, 59, 59, TimeSpan.Zero)).ShouldFailWith(FollowUpErrors.NotNow);
        planned[0].Ask(new DateTimeOffset(2024, 12, 31, 16, 0, 0, TimeSpan.Zero)).ShouldSucceed();
        planned[0].Ask(new DateTimeOffset(2025, 1, 2, 0, 0, 0, TimeSpan.Zero)).ShouldFailWith(FollowUpErrors.NotNow);
    }

    [Fact]
    public void It_is_overdue_from_midnight_in_Taipei_after_the_last_day()
    {
        var asked = Planned()[0];
        asked.Ask(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)).ShouldSucceed();
        asked.DueOn.ShouldBe(new DateOnly(2025, 3, 2));
        asked.IsOverdue(new DateTimeOffset(2025, 3, 2, 15, 59, 59, TimeSpan.Zero)).ShouldBeFalse();
        asked.IsOverdue(new DateTimeOffset(2025, 3, 2, 16, 0, 0, TimeSpan.Zero)).ShouldBeTrue();
    }

    [Fact]
    public void The_firm_sends_it_complete_and_staff_can_give_it_back()
    {
        var asked = Planned()[0];
        asked.Send(Make.Firm, Figures, Make.Now).ShouldFailWith(FollowUpErrors.NotNow);
        asked.Ask(Make.Now).ShouldSucceed();
        asked.Keep(Make.Firm, FollowUpFigures.None with { Investment = 5 }, Make.Now).ShouldSucceed();
        asked
            .Send(Make.Firm, FollowUpFigures.None, Make.Now)
            .Fields()
            .ShouldBe(["Measures", "Investment", "EnergySaved", "CarbonSaved", "MoneySaved", "Jobs", "EventsAttended"]);
        asked.Send(Make.Reviewer, Figures, Make.Now).IsFailure.ShouldBeTrue();
        asked.Send(Make.Firm, Figures, Make.Now).ShouldSucceed();
        (asked.State, asked.Figures).ShouldBe((FollowUpState.Sent, Figures));
        asked.Send(Make.Firm, Figures, Make.Now).ShouldFailWith(FollowUpErrors.NotNow);
        asked.Return(Make.Firm, 1, "單位有誤", Make.Now).IsFailure.ShouldBeTrue();
        asked.Return(Make.Reviewer, 0, "單位有誤", Make.Now).ShouldFailWith(FollowUpErrors.NotNow);
        asked.Return(Make.Reviewer, 1, " ", Make.Now).Fields().ShouldBe(["Comment"]);
        asked.Return(Make.Reviewer, 1, "單位有誤", Make.Now).ShouldSucceed();
        (asked.State, asked.Comment).ShouldBe((FollowUpState.Returned, "單位有誤"));
        asked.Send(Make.Firm, Make.Now).ShouldSucceed();
        (asked.State, asked.Rounds).ShouldBe((FollowUpState.Sent, 2));
    }

    [Fact]
    public void Who_is_asked_late_has_as_many_days_all_the_same()
    {
        var asked = Planned()[0];
        asked.Ask(Make.Now).ShouldSucceed();
        asked.DueOn.ShouldBe(new DateOnly(2026, 11, 20).AddDays(FollowUp.DaysToAnswer));
    }

    [Fact]
    public void It_is_reminded_before_and_after_the_last_day_on_each_planned_day_once()
    {
        var asked = Planned()[0];
        asked.Ask(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)).ShouldSucceed();
        var days = new List<DateOnly>();
        while (asked.RemindOn is { } day)
        {
            days.Add(day);
            var now = Kernel.TaipeiTime.StartOf(day);
            asked.IsToBeReminded(now.AddTicks(-1)).ShouldBeFalse();
            asked.IsToBeReminded(now).ShouldBeTrue();
            asked.Reminded(now);
        }

        days.Select(d => d.DayNumber - asked.DueOn.DayNumber).ShouldBe([-14, -3, 1, 30, 60]);
    }

    [Fact]
    public void What_was_missed_because_no_job_ran_is_not_made_up_for_and_what_was_sent_is_not_reminded()
    {
        var asked = Planned()[0];
        asked.Ask(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)).ShouldSucceed();
        asked.Reminded(Kernel.TaipeiTime.StartOf(asked.DueOn.AddDays(2)));
        asked.RemindOn.ShouldBe(asked.DueOn.AddDays(30));
        asked.Send(Make.Firm, Figures, Make.Now).ShouldSucceed();
        asked.RemindOn.ShouldBeNull();
    }
}
