using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Company.Domain.TaxIds;
using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.UpgradeApplications;

/// <summary>A member asks to become a company (升級成為企業). This part is the applicant's; the reviewer's is the other.</summary>
internal sealed partial class UpgradeApplication : AggregateRoot
{
    private readonly List<ReviewRound> _rounds = [];

    private UpgradeApplication() { }

    /// <summary>The letters of its reference number.</summary>
    public const string Series = "UP";

    /// <summary>The reference number, such as <c>UP-2026-000123</c>.</summary>
    public string Number { get; private set; } = "";

    public string TaxId { get; private set; } = "";

    /// <summary>Whether the tax id fails the check and the applicant asserts that the certificate says so: for the reviewer to look at.</summary>
    public bool ChecksumOverridden { get; private set; }

    public Guid ApplicantId { get; private set; }

    public ApplicationState State { get; private set; }

    public string? Name { get; private set; }

    public CompanyKind? Kind { get; private set; }

    public string? IndustryCode { get; private set; }

    public string? Address { get; private set; }

    public string? Phone { get; private set; }

    public string? Representative { get; private set; }

    public int? Employees { get; private set; }

    public string? Website { get; private set; }

    public Guid? ProofFileId { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When the applicant last changed something; unsent drafts are kept for a time from then.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>How many times it has been sent.</summary>
    public int Round { get; private set; }

    /// <summary>When it was last sent.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>When it was last approved, returned or withdrawn.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Every sending with what came of it.</summary>
    public IReadOnlyList<ReviewRound> Rounds => _rounds;

    public ProfileAnswers Answers => new(Name, Kind, IndustryCode, Address, Phone, Representative, Employees, Website);

    /// <summary>The last sending, or null before the first.</summary>
    public ReviewRound? LastRound => Round == 0 ? null : _rounds.Single(r => r.Number == Round);

    /// <summary>What the applicant may change now.</summary>
    public ApplicationSections OpenSections =>
        State switch
        {
            ApplicationState.Draft => ApplicationSections.Profile | ApplicationSections.Proof,
            ApplicationState.Returned => LastRound!.OpenSections,
            _ => ApplicationSections.None,
        };

    public static UpgradeApplication Start(string number, TaxId taxId, Guid applicantId, DateTimeOffset now) =>
        new()
        {
            Number = number,
            TaxId = taxId.Value,
            ChecksumOverridden = !taxId.PassesCheck,
            ApplicantId = applicantId,
            StartedAt = now,
            ChangedAt = now,
        };

    public Result ChangeTaxId(TaxId taxId, DateTimeOffset now)
    {
        if (State == ApplicationState.Returned)
            return UpgradeApplicationErrors.TaxIdFixed;
        if (WhyClosed(ApplicationSections.Profile) is { } closed)
            return closed;
        (TaxId, ChecksumOverridden) = (taxId.Value, !taxId.PassesCheck);
        return Changed(now);
    }

    /// <summary>Keeps the answers as they are, complete or not.</summary>
    public Result SaveAnswers(ProfileAnswers answers, DateTimeOffset now)
    {
        if (WhyClosed(ApplicationSections.Profile) is { } closed)
            return closed;
        (Name, Kind, IndustryCode, Address) = (answers.Name, answers.Kind, answers.IndustryCode, answers.Address);
        (Phone, Representative, Employees, Website) = (answers.Phone, answers.Representative, answers.Employees, answers.Website);
        return Changed(now);
    }

    /// <summary>Sets or replaces the document that proves the registration.</summary>
    public Result AttachProof(Guid fileId, DateTimeOffset now)
    {
        if (WhyClosed(ApplicationSections.Proof) is { } closed)
            return closed;
        ProofFileId = fileId;
        return Changed(now);
    }

    public Result RemoveProof(DateTimeOffset now)
    {
        if (WhyClosed(ApplicationSections.Proof) is { } closed)
            return closed;
        ProofFileId = null;
        return Changed(now);
    }

    /// <summary>Sends it for review, the first time or after corrections. Sending what has been sent changes nothing.</summary>
    public Result Submit(DateTimeOffset now)
    {
        if (State == ApplicationState.Submitted)
            return Result.Success();
        if (State is not (ApplicationState.Draft or ApplicationState.Returned))
            return WhyClosed(ApplicationSections.None)!;
        var checks = CompanyProfile.Check(Answers);
        checks.Require(ProofFileId is not null, nameof(ApplicationField.Proof), UpgradeApplicationErrors.NoProof);
        if (checks.Failure is { } incomplete)
            return incomplete;

        State = ApplicationState.Submitted;
        Round++;
        _rounds.Add(ReviewRound.Open(Round, Answers, ProofFileId!.Value, now));
        (SubmittedAt, DecidedAt) = (now, null);
        return Changed(now);
    }

    /// <summary>The applicant gives it up, even while it is in review. Doing it again changes nothing.</summary>
    public Result Withdraw(DateTimeOffset now)
    {
        if (State == ApplicationState.Withdrawn)
            return Result.Success();
        if (State == ApplicationState.Approved)
            return UpgradeApplicationErrors.AlreadyApproved(DecidedAt);
        if (State == ApplicationState.Submitted)
            LastRound!.Withdraw(now);
        State = ApplicationState.Withdrawn;
        DecidedAt = now;
        Unclaim();
        return Changed(now);
    }

    private Error? WhyClosed(ApplicationSections section) =>
        State switch
        {
            ApplicationState.Submitted => UpgradeApplicationErrors.InReview,
            ApplicationState.Approved => UpgradeApplicationErrors.AlreadyApproved(DecidedAt),
            ApplicationState.Withdrawn => UpgradeApplicationErrors.Withdrawn(DecidedAt),
            _ => OpenSections.HasFlag(section) ? null : UpgradeApplicationErrors.SectionClosed,
        };

    private Result Changed(DateTimeOffset now)
    {
        ChangedAt = now;
        Touch();
        return Result.Success();
    }
}
