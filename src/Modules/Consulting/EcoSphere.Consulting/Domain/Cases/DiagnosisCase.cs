using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Cases;

/// <summary>
/// A diagnosis of a firm (輔導診斷, programme P4), from the draft of its application to the closed case. This part is how the case moves;
/// the application, the consultant and the visit with its report have parts of their own.
/// </summary>
internal sealed partial class DiagnosisCase : AggregateRoot
{
    /// <summary>The letters of its reference number.</summary>
    public const string Series = "DX";

    private readonly List<CaseStep> _steps = [];

    private DiagnosisCase() { }

    /// <summary>The reference number, such as <c>DX-2026-000123</c>.</summary>
    public string Number { get; private set; } = "";

    public Guid CompanyId { get; private set; }

    public CaseState State { get; private set; }

    /// <summary>Whose turn it is, or null when the case is over.</summary>
    public Side? Turn { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When it came into its present state; in UTC.</summary>
    public DateTimeOffset StateSince { get; private set; }

    /// <summary>From when the time counts that the side has whose turn it is: since the turn is theirs, for a report since the visit.</summary>
    public DateTimeOffset DueFrom { get; private set; }

    /// <summary>When the side whose turn it is was told that its last day has come, or null.</summary>
    public DateTimeOffset? ForewarnedAt { get; private set; }

    /// <summary>When the side whose turn it is was reminded that it is late, or null.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>When the application was first sent.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>When the case was over, in whatever way.</summary>
    public DateTimeOffset? OverAt { get; private set; }

    public IReadOnlyList<CaseStep> Steps => _steps;

    public bool IsOpen => CaseMoves.Open.Contains(State);

    /// <summary>A member of the firm begins an application.</summary>
    public static DiagnosisCase Start(string number, Guid companyId, Actor by, DateTimeOffset now)
    {
        var begun = new DiagnosisCase
        {
            Number = number,
            CompanyId = companyId,
            ApplicantId = by.Id,
            StartedAt = now,
            ChangedAt = now,
        };
        begun.Step(CaseAction.Start, CaseState.Draft, by, note: null, now);
        return begun;
    }

    /// <summary>The firm gives it up.</summary>
    public Result Withdraw(Actor by, string? note, DateTimeOffset now) =>
        Move(CaseAction.Withdraw, by, note, now, () => DropRound(by, TextInput.Paragraphs(note), now));

    /// <summary>Staff ends it, with a reason.</summary>
    public Result End(Actor by, string? reason, DateTimeOffset now) =>
        MoveWithReason(CaseAction.End, by, reason, CaseErrors.ReasonForFirm, now, () => DropRound(by, TextInput.Paragraphs(reason), now));

    /// <summary>The firm sends its self-assessment, which is complete: the consultant reads it.</summary>
    public Result SendSelfAssessment(Actor by, DateTimeOffset now) => Move(CaseAction.SendSelfAssessment, by, note: null, now);

    /// <summary>The consultant or staff need the self-assessment corrected; proposed times fall.</summary>
    public Result ReturnSelfAssessment(Actor by, string? reason, DateTimeOffset now) =>
        MoveWithReason(CaseAction.ReturnSelfAssessment, by, reason, CaseErrors.ReasonForFirm, now, _proposals.Clear);

    /// <summary>The firm sends the survey, which is complete: the case is closed.</summary>
    public Result SendSurvey(Actor by, DateTimeOffset now) => Move(CaseAction.SendSurvey, by, note: null, now);

    /// <summary>Why somebody who has read the case up to a step cannot decide on it, or null: nothing is decided unseen.</summary>
    public Error? WhyStale(int seenSteps) =>
        _steps.Count == seenSteps ? null
        : _steps.MaxBy(s => s.Number) is { ByName: { Length: > 0 } name, At: var at } ? CaseErrors.MovedOn(name, at)
        : CaseErrors.NotNow;

    /// <summary>Whether an action can be done by somebody now; what the action asks for beside that is looked at when it is done.</summary>
    public bool Can(CaseAction action, Actor by) => WhyNot(action, by) is null;

    /// <summary>The side whose turn it is has been told that today is its last day; once for each turn.</summary>
    public void Forewarned(DateTimeOffset now)
    {
        ForewarnedAt = now;
        Touch();
    }

    /// <summary>The side whose turn it is has been told that it is late; once for each turn.</summary>
    public void Reminded(DateTimeOffset now)
    {
        RemindedAt = now;
        Touch();
    }

    /// <summary>Erases the name of a person from the history, and the contact details where they are the person's.</summary>
    public void Erase(Guid personId, IReadOnlyCollection<string> addresses)
    {
        foreach (var step in _steps.Where(s => s.ById == personId))
            step.EraseName();
        foreach (var assignment in _assignments)
            assignment.EraseName(personId);
        foreach (var report in _reports.Where(r => r.ById == personId))
            report.EraseName();
        foreach (var round in _rounds)
        {
            if (round.DecidedById == personId)
                round.EraseReviewer();
            if (round.Answers.ContactEmail is { } email && addresses.Contains(email))
                round.EraseContact();
        }

        if (ConsultantId == personId)
            ConsultantName = "";
        if (ClaimedById == personId)
            ClaimedByName = "";
        if (ContactEmail is { } own && addresses.Contains(own))
            (ContactName, ContactJobTitle, ContactPhone, ContactEmail) = (null, null, null, null);
        Touch();
    }

    private Error? WhyNot(CaseAction action, Actor by)
    {
        var sides = CaseMoves.By(action);
        if (!sides.Contains(by.Side))
            return sides[0] switch
            {
                Side.Staff => CaseErrors.StaffOnly,
                Side.Consultant => CaseErrors.ConsultantOnly,
                _ => CaseErrors.FirmOnly,
            };
        if (by.Side == Side.Consultant && by.Id != ConsultantId)
            return CaseErrors.ConsultantOnly;
        if (by.Side == Side.Staff && _steps.Exists(s => s.By != Side.Staff && s.ById == by.Id))
            return CaseErrors.OwnCase;
        if (CaseMoves.Target(action, State) is null)
            return IsOpen ? CaseErrors.NotNow : CaseErrors.Over;
        return CaseMoves.IsForClaimant(action) && IsClaimedByAnother(by) ? CaseErrors.Claimed(ClaimedByName, ClaimedAt) : null;
    }

    private Result MoveWithReason(CaseAction action, Actor by, string? reason, Error whenMissing, DateTimeOffset now, Action? change = null) =>
        TextInput.Paragraphs(reason) is null ? WhyNot(action, by) ?? Error.Of([whenMissing.On("Reason")]) : Move(action, by, reason, now, change);

    private Result Move(CaseAction action, Actor by, string? note, DateTimeOffset now, Action? change = null)
    {
        if (WhyNot(action, by) is { } refused)
            return refused;
        var checks = new FieldChecks();
        checks.Text(TextInput.Paragraphs(note), CaseStep.NoteLength, "Note");
        if (checks.Failure is { } tooLong)
            return tooLong;
        change?.Invoke();
        Step(action, CaseMoves.Target(action, State)!.Value, by, TextInput.Paragraphs(note), now);
        return Result.Success();
    }

    private void Step(CaseAction action, CaseState next, Actor by, string? note, DateTimeOffset now)
    {
        (State, StateSince, Turn) = (next, now, CaseMoves.TurnOf(next));
        // a report is due after the visit, which may lie ahead
        DueFrom = next == CaseState.VisitConfirmed && VisitEnds > now ? VisitEnds.Value : now;
        (ForewarnedAt, RemindedAt) = (null, null);
        Unclaim();
        OverAt = IsOpen ? null : now;
        _steps.Add(CaseStep.Of(_steps.Count + 1, action, next, by, note, now));
        Touch();
    }
}
