namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>Until when an application is to be decided: the last of so many working days after the day on which it was sent, in Taipei.</summary>
internal static class ReviewDeadline
{
    private static readonly TimeZoneInfo Taipei = TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei");

    /// <summary>The last day in time.</summary>
    public static DateOnly DayFor(DateTimeOffset submittedAt, int workingDays)
    {
        var day = DayOf(submittedAt);
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) left--;
        }

        return day;
    }

    /// <summary>What was sent before this moment is overdue now.</summary>
    public static DateTimeOffset OverdueBefore(DateTimeOffset now, int workingDays)
    {
        var day = DayOf(now);
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(-1);
            if (IsWorkingDay(day)) left--;
        }

        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Taipei.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>The calendar year in Taipei, which reference numbers carry.</summary>
    public static int YearOf(DateTimeOffset moment) => DayOf(moment).Year;

    private static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Taipei).DateTime);

    private static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
