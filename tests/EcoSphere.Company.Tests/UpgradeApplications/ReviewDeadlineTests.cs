using EcoSphere.Company.Application.UpgradeApplications;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.UpgradeApplications;

public sealed class ReviewDeadlineTests
{
    [Theory]
    [InlineData("2026-11-16T02:00Z", "2026-11-19")] // Monday: Tuesday, Wednesday, Thursday
    [InlineData("2026-11-19T02:00Z", "2026-11-24")] // Thursday: Friday, Monday, Tuesday
    [InlineData("2026-11-21T02:00Z", "2026-11-25")] // Saturday
    [InlineData("2026-11-22T17:00Z", "2026-11-26")] // Monday already, in Taipei
    public void Three_working_days_after_the_day_of_sending(string sent, string due) =>
        ReviewDeadline.DayFor(DateTimeOffset.Parse(sent), 3).ShouldBe(DateOnly.Parse(due));

    [Fact]
    public void Overdue_is_what_was_due_before_today()
    {
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var moments = ArbMap
            .Default.ArbFor<NonNegativeInt>()
            .Convert(n => start.AddMinutes(n.Get * 97 % 1_000_000), m => NonNegativeInt.NewNonNegativeInt((int)(m - start).TotalMinutes));
        Prop.ForAll(
                moments,
                moments,
                (sent, now) =>
                {
                    var today = DateOnly.FromDateTime(now.ToOffset(TimeSpan.FromHours(8)).DateTime);
                    var isOverdue = sent < ReviewDeadline.OverdueBefore(now, 3);
                    return isOverdue == ReviewDeadline.DayFor(sent, 3) < today;
                }
            )
            .QuickCheckThrowOnFailure();
    }
}
