namespace EcoSphere.Kernel;

/// <summary>
/// The days on which offices in Taiwan work: Monday to Friday without the public holidays. A period of so many working days begins on the
/// day after that of the event (Administrative Procedure Act, art. 48) and is over when its last day is over in Taipei.
/// </summary>
/// <param name="holidays">The days besides Saturdays and Sundays on which nobody works.</param>
public sealed class WorkingDays(IReadOnlySet<DateOnly> holidays)
{
    /// <summary>Whether it is worked on that day.</summary>
    public bool Contains(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day);

    /// <summary>The day so many working days after a day, or before it where the number is negative; the day itself for none.</summary>
    public DateOnly Add(DateOnly day, int days)
    {
        for (var left = Math.Abs(days); left > 0; )
        {
            day = day.AddDays(Math.Sign(days));
            if (Contains(day))
                left--;
        }

        return day;
    }

    /// <summary>How many working days come after a day, up to and including a later one: the age in working days. None where the second is not later.</summary>
    public int Count(DateOnly after, DateOnly until)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= until; day = day.AddDays(1))
            if (Contains(day))
                count++;
        return count;
    }

    /// <summary>The last day in time for what has so many working days since a moment.</summary>
    public DateOnly DueDay(DateTimeOffset since, int days) => Add(TaipeiTime.DayOf(since), days);

    /// <summary>The moment, in UTC, at which <see cref="DueDay"/> is over: what comes later is late.</summary>
    public DateTimeOffset DueAt(DateTimeOffset since, int days) => TaipeiTime.EndOf(DueDay(since, days));

    /// <summary>What has waited since before this moment, in UTC, and had so many working days is overdue now; for filters of a database.</summary>
    public DateTimeOffset OverdueBefore(DateTimeOffset now, int days) => TaipeiTime.StartOf(Add(TaipeiTime.DayOf(now), -days));
}
