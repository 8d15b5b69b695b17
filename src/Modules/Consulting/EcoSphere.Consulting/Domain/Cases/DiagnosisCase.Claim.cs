using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Cases;

/// <content>Which of the platform's administrators sees to it, while it is their turn. Any step ends that.</content>
internal sealed partial class DiagnosisCase
{
    /// <summary>Who sees to it, or null.</summary>
    public Guid? ClaimedById { get; private set; }

    public string? ClaimedByName { get; private set; }

    public DateTimeOffset? ClaimedAt { get; private set; }

    /// <summary>An administrator takes it, so that others see that somebody is at it. Doing it again changes nothing.</summary>
    public Result Claim(Actor by, DateTimeOffset now)
    {
        if (WhyNot(CaseAction.Claim, by) is { } refused)
            return refused;
        if (ClaimedById == by.Id)
            return Result.Success();
        return IsClaimedByAnother(by) ? CaseErrors.Claimed(ClaimedByName, ClaimedAt) : ClaimFor(by, now);
    }

    /// <summary>An administrator takes it from the one who has claimed it.</summary>
    public Result TakeOver(Actor by, DateTimeOffset now)
    {
        if (WhyNot(CaseAction.TakeOver, by) is { } refused)
            return refused;
        return ClaimedById == by.Id ? Result.Success() : ClaimFor(by, now);
    }

    /// <summary>The administrator lets others do it.</summary>
    public Result Release(Actor by)
    {
        if (WhyNot(CaseAction.Release, by) is { } refused)
            return refused;
        if (IsClaimedByAnother(by))
            return CaseErrors.Claimed(ClaimedByName, ClaimedAt);
        Unclaim();
        Touch();
        return Result.Success();
    }

    private bool IsClaimedByAnother(Actor by) => ClaimedById is { } claimant && claimant != by.Id;

    private Result ClaimFor(Actor by, DateTimeOffset now)
    {
        (ClaimedById, ClaimedByName, ClaimedAt) = (by.Id, by.Name, now);
        Touch();
        return Result.Success();
    }

    private void Unclaim() => (ClaimedById, ClaimedByName, ClaimedAt) = (null, null, null);
}
