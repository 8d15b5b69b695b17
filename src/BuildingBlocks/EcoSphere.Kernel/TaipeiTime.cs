namespace EcoSphere.Kernel;

/// <summary>The calendar by which deadlines are decided: days in Taipei, of which Saturdays and Sundays are not worked.</summary>
public static class TaipeiTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei");

    /// <summary>The day in Taipei.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>The moment a day begins in Taipei, in UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>The day so many working days after a day, or before it where the number is negative.</summary>
    public static DateOnly AddWorkingDays(DateOnly day, int workingDays)
    {
        for (var left = Math.Abs(workingDays); left > 0; )
        {
            day = day.AddDays(Math.Sign(workingDays));
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                left--;
        }

        return day;
    }

    /// <summary>The moment at which the last of so many working days after today is over.</summary>
    public static DateTimeOffset EndOfWorkingDay(DateTimeOffset now, int workingDays) => StartOf(AddWorkingDays(DayOf(now), workingDays).AddDays(1));
}
