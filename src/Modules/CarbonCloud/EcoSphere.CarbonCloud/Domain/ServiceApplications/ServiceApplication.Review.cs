using EcoSphere.CarbonCloud.Domain.Companies;
using EcoSphere.CarbonCloud.Domain.Members;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;

namespace EcoSphere.CarbonCloud.Domain.ServiceApplications;

/// <content>The reviewer's part. A decision names the round that the reviewer has read: nothing is decided unseen.</content>
internal sealed partial class ServiceApplication
{
    public const int NoteLength = 1000;

    /// <summary>Who is reviewing it, or null.</summary>
    public Guid? ClaimedById { get; private set; }

    public string? ClaimedByName { get; private set; }

    public DateTimeOffset? ClaimedAt { get; private set; }

    /// <summary>A reviewer takes it, so that others see that somebody is at it. Doing it again changes nothing.</summary>
    public Result Claim(Reviewer by, DateTimeOffset now)
    {
        if (WhyNotReviewable(by) is { } refused)
            return refused;
        if (ClaimedById == by.Id)
            return Result.Success();
        return ClaimedById is null ? ClaimFor(by, now) : ServiceApplicationErrors.Claimed(ClaimedByName, ClaimedAt);
    }

    /// <summary>A reviewer takes it from the one who has claimed it.</summary>
    public Result TakeOver(Reviewer by, DateTimeOffset now)
    {
        if (WhyNotReviewable(by) is { } refused)
            return refused;
        return ClaimedById == by.Id ? Result.Success() : ClaimFor(by, now);
    }

    /// <summary>The reviewer lets others do it.</summary>
    public Result Release(Reviewer by)
    {
        if (WhyNotDecidable(by) is { } refused)
            return refused;
        Unclaim();
        Touch();
        return Result.Success();
    }

    /// <summary>The company may use the service, for six calendar months from today.</summary>
    /// <param name="by">The reviewer.</param>
    /// <param name="seenRound">The round that the reviewer has read.</param>
    /// <param name="note">A note for the applicant, or null.</param>
    /// <param name="applicant">What is known of the applicant.</param>
    /// <param name="company">What is known of the company.</param>
    /// <param name="now">The time.</param>
    /// <returns>The subscription, to be saved together with the application.</returns>
    public Result<Subscription> Approve(Reviewer by, int seenRound, string? note, KnownMember? applicant, KnownCompany? company, DateTimeOffset now)
    {
        if (WhyNotDecidable(by) is { } refused)
            return refused;
        if (seenRound != Round)
            return ServiceApplicationErrors.SentAgain(Round);
        if (applicant is not { IsUsable: true } || applicant.CompanyId != CompanyId)
            return ServiceApplicationErrors.ApplicantCannotAct;
        if (company is not { IsSuspended: false })
            return ServiceApplicationErrors.CompanySuspended;
        var checks = new FieldChecks();
        checks.Text(TextInput.Paragraphs(note), NoteLength, "Note");
        if (checks.Failure is { } tooLong)
            return tooLong;

        State = ApplicationState.Approved;
        LastRound!.Approve(by, TextInput.Paragraphs(note), now);
        DecidedAt = now;
        Unclaim();
        Touch();
        return Subscription.Start(this, now);
    }

    /// <summary>The applicant is to correct the flagged sections and send it again.</summary>
    public Result Return(Reviewer by, int seenRound, ReturnNote note, DateTimeOffset now)
    {
        if (WhyNotDecidable(by) is { } refused)
            return refused;
        if (seenRound != Round)
            return ServiceApplicationErrors.SentAgain(Round);

        State = ApplicationState.Returned;
        LastRound!.Return(by, note, now);
        DecidedAt = now;
        Unclaim();
        Touch();
        return Result.Success();
    }

    /// <summary>The subscription that came of it has ended: the company can apply again.</summary>
    public void SubscriptionEnded()
    {
        CurrentCompanyId = null;
        Touch();
    }

    /// <summary>Takes out the name of a reviewer who is erased.</summary>
    public void EraseReviewer(Guid memberId)
    {
        if (ClaimedById == memberId)
            ClaimedByName = null;
        foreach (var round in _rounds)
            round.EraseReviewer(memberId);
        Touch();
    }

    private Error? WhyNotReviewable(Reviewer by) =>
        State switch
        {
            ApplicationState.Draft => ServiceApplicationErrors.NotSent,
            ApplicationState.Approved => ServiceApplicationErrors.Approved(LastRound!.DecidedByName, DecidedAt),
            ApplicationState.Returned => ServiceApplicationErrors.Returned(LastRound!.DecidedByName, DecidedAt),
            ApplicationState.Withdrawn => ServiceApplicationErrors.Withdrawn(DecidedAt),
            _ => by.Id == ApplicantId || by.CompanyId == CompanyId ? ServiceApplicationErrors.OwnApplication : null,
        };

    private Error? WhyNotDecidable(Reviewer by) =>
        WhyNotReviewable(by) ?? (ClaimedById is { } claimant && claimant != by.Id ? ServiceApplicationErrors.Claimed(ClaimedByName, ClaimedAt) : null);

    private Result ClaimFor(Reviewer by, DateTimeOffset now)
    {
        (ClaimedById, ClaimedByName, ClaimedAt) = (by.Id, by.Name, now);
        Touch();
        return Result.Success();
    }

    private void Unclaim() => (ClaimedById, ClaimedByName, ClaimedAt) = (null, null, null);
}
