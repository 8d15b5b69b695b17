using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Cases;

/// <content>The application (F09) and its review.</content>
internal sealed partial class DiagnosisCase
{
    private readonly List<ApplicationRound> _rounds = [];

    /// <summary>Who began the application; the mails about it go to this person and the firm's administrators.</summary>
    public Guid ApplicantId { get; private set; }

    public EligibilityConditions Confirmed { get; private set; }

    public string? ContactName { get; private set; }

    public string? ContactJobTitle { get; private set; }

    public string? ContactPhone { get; private set; }

    public string? ContactEmail { get; private set; }

    /// <summary>The factory that is to be visited.</summary>
    public string? SiteAddress { get; private set; }

    /// <summary>The two-digit code of the trade; stands for the whole case once it is approved.</summary>
    public string? IndustryCode { get; private set; }

    public DiagnosisItems Items { get; private set; }

    /// <summary>What the firm hopes for.</summary>
    public string? Expectation { get; private set; }

    /// <summary>The scan of the stamped application (附件一), or null.</summary>
    public Guid? ScanFileId { get; private set; }

    /// <summary>When the application was last changed; unsent drafts are kept for a time from then.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>How many times it has been sent.</summary>
    public int Round { get; private set; }

    /// <summary>Every sending with what came of it.</summary>
    public IReadOnlyList<ApplicationRound> Rounds => _rounds;

    /// <summary>The last sending, or null before the first.</summary>
    public ApplicationRound? LastRound => Round == 0 ? null : _rounds.Single(r => r.Number == Round);

    public ApplicationAnswers Answers =>
        new(Confirmed, ContactName, ContactJobTitle, ContactPhone, ContactEmail, SiteAddress, IndustryCode, Items, Expectation);

    /// <summary>What the firm may change now; nothing once it is approved, so that trade and items stand.</summary>
    public ApplicationSections OpenSections =>
        State switch
        {
            CaseState.Draft => ApplicationSections.All,
            CaseState.Returned => LastRound!.OpenSections,
            _ => ApplicationSections.None,
        };

    /// <summary>Keeps answers, complete or not. Only sections that are open may differ from what is there.</summary>
    public Result SaveAnswers(Actor by, ApplicationAnswers answers, DateTimeOffset now)
    {
        if (WhyNotEdited(by, answers.ChangedSince(Answers)) is { } refused)
            return refused;
        if (answers.WhyNotKept is { } unfit)
            return unfit;
        Confirmed = answers.Confirmed & EligibilityConditions.All;
        (ContactName, ContactJobTitle, ContactPhone, ContactEmail) = (answers.ContactName, answers.ContactJobTitle, answers.ContactPhone, answers.ContactEmail);
        (SiteAddress, IndustryCode, Items, Expectation) = (answers.SiteAddress, answers.IndustryCode, answers.Items, answers.Expectation);
        return Changed(now);
    }

    /// <summary>Sets, replaces or takes away the scan of the stamped application.</summary>
    public Result SetScan(Actor by, Guid? fileId, DateTimeOffset now)
    {
        if (WhyNotEdited(by, ApplicationSections.Scan) is { } refused)
            return refused;
        ScanFileId = fileId;
        return Changed(now);
    }

    /// <summary>Sends it for review, the first time or after corrections.</summary>
    public Result Submit(Actor by, DateTimeOffset now)
    {
        if (WhyNot(CaseAction.Submit, by) is { } refused)
            return refused;
        var checks = Answers.Check(ApplicationSections.All);
        checks.Require(ScanFileId is not null, nameof(ApplicationSections.Scan), CaseErrors.NoScan);
        if (checks.Failure is { } incomplete)
            return incomplete;
        return Move(
            CaseAction.Submit,
            by,
            note: null,
            now,
            () =>
            {
                Round++;
                _rounds.Add(ApplicationRound.Open(Round, Answers, ScanFileId!.Value, now));
                SubmittedAt ??= now;
            }
        );
    }

    /// <summary>The firm is to correct the flagged sections and send it again.</summary>
    public Result Return(Actor by, ReturnNote note, DateTimeOffset now) =>
        Move(CaseAction.Return, by, note.Reason, now, () => LastRound!.Return(by, note, now));

    /// <summary>The application is in order; trade and items stand from now on.</summary>
    public Result Approve(Actor by, string? note, DateTimeOffset now) =>
        Move(CaseAction.Approve, by, note, now, () => LastRound!.Close(ReviewDecision.Approved, by, TextInput.Paragraphs(note), now));

    /// <summary>The firm cannot take part; final, with a reason.</summary>
    public Result Reject(Actor by, string? reason, DateTimeOffset now) =>
        MoveWithReason(
            CaseAction.Reject,
            by,
            reason,
            CaseErrors.ReasonForFirm,
            now,
            () => LastRound!.Close(ReviewDecision.Rejected, by, TextInput.Paragraphs(reason), now)
        );

    private void DropRound(Actor by, string? reason, DateTimeOffset now)
    {
        if (State == CaseState.Submitted)
            LastRound!.Close(ReviewDecision.Dropped, by, reason, now);
    }

    private Error? WhyNotEdited(Actor by, ApplicationSections sections) =>
        WhyNot(CaseAction.Edit, by) ?? ((sections & ~OpenSections) == ApplicationSections.None ? null : CaseErrors.SectionClosed);

    private Result Changed(DateTimeOffset now)
    {
        ChangedAt = now;
        Touch();
        return Result.Success();
    }
}
