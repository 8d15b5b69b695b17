using EcoSphere.Kernel;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Kernel;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Weekdays = new(new HashSet<DateOnly>());

    /// <summary>Friday and the Thursday before it.</summary>
    private static readonly WorkingDays WithHolidays = new(new HashSet<DateOnly> { new(2026, 12, 24), new(2026, 12, 25) });

    [Theory]
    [InlineData("2026-11-16T02:00Z", "2026-11-19")] // Monday: Tuesday, Wednesday, Thursday
    [InlineData("2026-11-19T02:00Z", "2026-11-24")] // Thursday: Friday, Monday, Tuesday
    [InlineData("2026-11-21T02:00Z", "2026-11-25")] // Saturday
    [InlineData("2026-11-22T17:00Z", "2026-11-26")] // Monday already, in Taipei
    public void Three_working_days_after_the_day_of_the_event(string since, string due) =>
        Weekdays.DueDay(DateTimeOffset.Parse(since), 3).ShouldBe(DateOnly.Parse(due));

    [Fact]
    public void Holidays_do_not_count()
    {
        var wednesday = new DateTimeOffset(2026, 12, 23, 2, 0, 0, TimeSpan.Zero);
        WithHolidays.DueDay(wednesday, 2).ShouldBe(new DateOnly(2026, 12, 29));
        WithHolidays.DueAt(wednesday, 2).ShouldBe(new DateTimeOffset(2026, 12, 29, 16, 0, 0, TimeSpan.Zero));
        WithHolidays.Add(new DateOnly(2026, 12, 28), -1).ShouldBe(new DateOnly(2026, 12, 23));
        WithHolidays.Add(new DateOnly(2026, 12, 25), 0).ShouldBe(new DateOnly(2026, 12, 25));
        WithHolidays.Contains(new DateOnly(2026, 12, 24)).ShouldBeFalse();
        WithHolidays.Count(new DateOnly(2026, 12, 23), new DateOnly(2026, 12, 29)).ShouldBe(2);
        WithHolidays.Count(new DateOnly(2026, 12, 29), new DateOnly(2026, 12, 23)).ShouldBe(0);
    }

    [Fact]
    public void Overdue_is_what_was_due_before_today_whatever_days_are_holidays()
    {
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var moments = ArbMap
            .Default.ArbFor<NonNegativeInt>()
            .Convert(n => start.AddMinutes(n.Get * 97 % 100_000), m => NonNegativeInt.NewNonNegativeInt((int)(m - start).TotalMinutes));
        Prop.ForAll(
                moments,
                moments,
                ArbMap.Default.ArbFor<NonNegativeInt[]>(),
                (since, now, closed) =>
                {
                    var days = new WorkingDays(closed.Select(n => new DateOnly(2026, 1, 1).AddDays(n.Get % 70)).ToHashSet());
                    var today = TaipeiTime.DayOf(now);
                    return since < days.OverdueBefore(now, 3) == days.DueDay(since, 3) < today
                        && days.Count(TaipeiTime.DayOf(since), days.DueDay(since, 3)) == 3;
                }
            )
            .QuickCheckThrowOnFailure();
    }
}
