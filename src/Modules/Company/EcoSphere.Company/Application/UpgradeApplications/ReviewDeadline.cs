using EcoSphere.Kernel;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>Until when an application is to be decided: the last of so many working days after the day on which it was sent, in Taipei.</summary>
internal static class ReviewDeadline
{
    /// <summary>The last day in time.</summary>
    public static DateOnly DayFor(DateTimeOffset submittedAt, int workingDays) => TaipeiTime.AddWorkingDays(TaipeiTime.DayOf(submittedAt), workingDays);

    /// <summary>What was sent before this moment is overdue now.</summary>
    public static DateTimeOffset OverdueBefore(DateTimeOffset now, int workingDays) =>
        TaipeiTime.StartOf(TaipeiTime.AddWorkingDays(TaipeiTime.DayOf(now), -workingDays));
}
