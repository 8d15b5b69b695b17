using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Cases;

/// <summary>A time at which the consultant could visit; in UTC, decided in Taipei.</summary>
internal sealed class VisitProposal : Entity
{
    private VisitProposal() { }

    public DateTimeOffset Starts { get; private set; }

    public DateTimeOffset Ends { get; private set; }

    public static VisitProposal Of(VisitTime time) => new() { Starts = time.Starts, Ends = time.Ends };
}

/// <summary>From when to when a visit lasts, on one day in Taipei.</summary>
internal sealed record VisitTime(DateTimeOffset Starts, DateTimeOffset Ends)
{
    /// <summary>The most times that are proposed at once.</summary>
    public const int Most = 5;

    /// <summary>How far ahead a visit can be planned.</summary>
    public const int DaysAhead = 180;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    /// <summary>Checks times that are to be proposed: one to five, ahead, of one day each, none twice.</summary>
    public static Error? WhyNot(IReadOnlyList<VisitTime> times, DateTimeOffset now)
    {
        if (times.Count is 0 or > Most)
            return Error.Of([Error.Invalid("Propose one to {0} times.", Most).On("Times")]);
        if (times.Any(t => t.Starts <= now || t.Starts > now.AddDays(DaysAhead)))
            return Error.Of([Error.Invalid("Every time must lie ahead, within {0} days.", DaysAhead).On("Times")]);
        if (times.Any(t => t.Ends <= t.Starts || t.Ends - t.Starts > Longest || TaipeiTime.DayOf(t.Ends) != TaipeiTime.DayOf(t.Starts)))
            return Error.Of([Error.Invalid("A visit ends after it begins, on the same day, and lasts at most ten hours.").On("Times")]);
        return times.Distinct().Count() == times.Count ? null : Error.Of([Error.Invalid("Each time can be proposed once.").On("Times")]);
    }
}
