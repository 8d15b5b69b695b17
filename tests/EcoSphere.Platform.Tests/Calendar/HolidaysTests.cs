using System.Globalization;
using EcoSphere.Platform.Calendar;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Calendar;

/// <summary>The holidays written down are those that the act lays down, worked out here from its rules and the lunar calendar.</summary>
public sealed class HolidaysTests
{
    private static readonly TaiwanLunisolarCalendar Lunar = new();

    [Theory]
    [InlineData(2026)]
    [InlineData(2027)]
    public void They_are_those_of_the_act(int year) =>
        Holidays
            .AtStart()
            .Select(h => h.Day)
            .Where(d => d.Year == year)
            .ShouldBe(DaysOff(year).Concat(DaysOff(year + 1)).Where(d => d.Year == year).Distinct().Order());

    [Fact]
    public void No_day_is_there_twice() => Holidays.AtStart().Select(h => h.Day).ShouldBeUnique();

    private static HashSet<DateOnly> DaysOff(int year)
    {
        var newYear = Moon(year, 1, 1);
        DateOnly[] festival = [.. Enumerable.Range(-2, 5).Select(newYear.AddDays)];
        DateOnly[] others =
        [
            new(year, 1, 1),
            new(year, 2, 28),
            new(year, 4, 4),
            ClearAndBright(year),
            new(year, 5, 1),
            Moon(year, 5, 5),
            Moon(year, 8, 15),
            new(year, 9, 28),
            new(year, 10, 10),
            new(year, 10, 25),
            new(year, 12, 25),
        ];
        var off = festival.Concat(others).ToHashSet();
        foreach (var day in festival.Where(IsWeekend))
            off.Add(Free(day, 1, off));
        // a Sunday's makes up after what is off already
        foreach (var day in others.Where(IsWeekend).Order())
            off.Add(Free(day, day.DayOfWeek == DayOfWeek.Saturday ? -1 : 1, off));
        return off;
    }

    private static DateOnly Free(DateOnly day, int step, HashSet<DateOnly> off)
    {
        do day = day.AddDays(step);
        while (IsWeekend(day) || off.Contains(day));
        return day;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>清明: the sun stands at 15°; by the rule of thumb for this century.</summary>
    private static DateOnly ClearAndBright(int year) => new(year, 4, (int)((year % 100 * 0.2422) + 4.81) - (year % 100 / 4));

    private static DateOnly Moon(int year, int month, int day)
    {
        var republic = year - 1911;
        var leap = Lunar.GetLeapMonth(republic);
        return DateOnly.FromDateTime(Lunar.ToDateTime(republic, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }
}
