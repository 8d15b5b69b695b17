using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>Until when staff is to take a step: the last of so many working days after the day on which the turn came, in Taipei.</summary>
internal static class VerificationDeadline
{
    /// <summary>What has waited since before this moment is overdue now.</summary>
    public static DateTimeOffset OverdueBefore(DateTimeOffset now, int workingDays) =>
        TaipeiTime.StartOf(TaipeiTime.AddWorkingDays(TaipeiTime.DayOf(now), -workingDays));
}
