using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Members;
using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.UpgradeApplications;

/// <content>The reviewer's part. A decision names the round that the reviewer has read: nothing is decided unseen.</content>
internal sealed partial class UpgradeApplication
{
    public const int NoteLength = 1000;

    /// <summary>Who is reviewing it, or null.</summary>
    public Guid? ClaimedById { get; private set; }

    public string? ClaimedByName { get; private set; }

    public DateTimeOffset? ClaimedAt { get; private set; }

    /// <summary>The company that came of it.</summary>
    public Guid? CompanyId { get; private set; }

    /// <summary>A reviewer takes it, so that others see that somebody is at it. Doing it again changes nothing.</summary>
    public Result Claim(Reviewer by, DateTimeOffset now)
    {
        if (WhyNotReviewable(by) is { } refused)
            return refused;
        if (ClaimedById == by.Id)
            return Result.Success();
        return ClaimedById is null ? ClaimFor(by, now) : UpgradeApplicationErrors.Claimed(ClaimedByName, ClaimedAt);
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

    /// <summary>The company comes into being, with the applicant as its administrator.</summary>
    /// <param name="by">The reviewer.</param>
    /// <param name="seenRound">The round that the reviewer has read.</param>
    /// <param name="note">A note for the applicant, or null.</param>
    /// <param name="applicant">What is known of the applicant.</param>
    /// <param name="now">The time.</param>
    /// <param name="companyId">The company's id where it is agreed beforehand, as in demo data.</param>
    /// <returns>The new company, to be saved together with the application.</returns>
    public Result<RegisteredCompany> Approve(Reviewer by, int seenRound, string? note, KnownMember applicant, DateTimeOffset now, Guid? companyId = null)
    {
        if (WhyNotDecidable(by) is { } refused)
            return refused;
        if (seenRound != Round)
            return UpgradeApplicationErrors.SentAgain(Round);
        if (!applicant.IsUsable)
            return UpgradeApplicationErrors.ApplicantCannotAct;
        var checks = new FieldChecks();
        checks.Text(TextInput.Paragraphs(note), NoteLength, "Note");
        if (checks.Failure is { } tooLong)
            return tooLong;

        State = ApplicationState.Approved;
        LastRound!.Approve(by, TextInput.Paragraphs(note), now);
        DecidedAt = now;
        Unclaim();
        var company = RegisteredCompany.FromApplication(this, applicant, now, companyId);
        CompanyId = company.Id;
        Touch();
        return company;
    }

    /// <summary>The applicant is to correct the flagged sections and send it again.</summary>
    public Result Return(Reviewer by, int seenRound, ReturnNote note, DateTimeOffset now)
    {
        if (WhyNotDecidable(by) is { } refused)
            return refused;
        if (seenRound != Round)
            return UpgradeApplicationErrors.SentAgain(Round);

        State = ApplicationState.Returned;
        LastRound!.Return(by, note, now);
        DecidedAt = now;
        Unclaim();
        Touch();
        return Result.Success();
    }

    private Error? WhyNotReviewable(Reviewer by) =>
        State switch
        {
            ApplicationState.Draft => UpgradeApplicationErrors.NotSent,
            ApplicationState.Approved => UpgradeApplicationErrors.Approved(LastRound!.DecidedByName, DecidedAt),
            ApplicationState.Returned => UpgradeApplicationErrors.Returned(LastRound!.DecidedByName, DecidedAt),
            ApplicationState.Withdrawn => UpgradeApplicationErrors.Withdrawn(DecidedAt),
            _ => by.Id == ApplicantId ? UpgradeApplicationErrors.OwnApplication : null,
        };

    private Error? WhyNotDecidable(Reviewer by) =>
        WhyNotReviewable(by) ?? (ClaimedById is { } claimant && claimant != by.Id ? UpgradeApplicationErrors.Claimed(ClaimedByName, ClaimedAt) : null);

    private Result ClaimFor(Reviewer by, DateTimeOffset now)
    {
        (ClaimedById, ClaimedByName, ClaimedAt) = (by.Id, by.Name, now);
        Touch();
        return Result.Success();
    }

    private void Unclaim() => (ClaimedById, ClaimedByName, ClaimedAt) = (null, null, null);
}
