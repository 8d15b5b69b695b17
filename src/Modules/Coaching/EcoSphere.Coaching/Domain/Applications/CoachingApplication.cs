using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Applications;

/// <summary>
/// A firm's application for one item of a programme (輔導申請案), from its sending to the end of the coaching. This part is what was sent
/// and the way through the review; the other parts are scores, and the place.
/// </summary>
internal sealed partial class CoachingApplication : AggregateRoot
{
    public const int NumberLength = 20;

    private readonly List<ApplicationStep> _steps = [];
    private readonly List<ReviewScore> _scores = [];

    private CoachingApplication() { }

    /// <summary>案件編號, such as <c>CO-2026-000012</c>.</summary>
    public string Number { get; private set; } = "";

    public Guid ProgrammeId { get; private set; }

    public Guid ItemId { get; private set; }

    /// <summary>The version of the programme's forms that it answers.</summary>
    public int FormVersion { get; private set; }

    public Guid SubmissionId { get; private set; }

    /// <summary>The place of the item among those that the firm wants, from 1.</summary>
    public int Rank { get; private set; }

    public Guid CompanyId { get; private set; }

    /// <summary>The firm's name when it was sent.</summary>
    public string CompanyName { get; private set; } = "";

    public string TaxId { get; private set; } = "";

    public string? IndustryCode { get; private set; }

    /// <summary>Who sent it for the firm.</summary>
    public Guid ApplicantId { get; private set; }

    public ApplicationState State { get; private set; }

    public DateTimeOffset SubmittedAt { get; private set; }

    /// <summary>When it came into its present state.</summary>
    public DateTimeOffset StateSince { get; private set; }

    /// <summary>The place in the order in which firms are taken; 1 comes first.</summary>
    public int PriorityRank { get; private set; }

    public ApplicationContent Content { get; private set; } = ApplicationContent.Empty;

    /// <summary>What stood there before the last correction, so that a reviewer sees what has changed.</summary>
    public ApplicationContent? ContentBefore { get; private set; }

    /// <summary>What is to be corrected, while it is returned; afterwards what was.</summary>
    public IReadOnlyList<ReturnNote> Notes { get; private set; } = [];

    /// <summary>The last day for the correction in Taipei, to its end at midnight.</summary>
    public DateOnly? CorrectBy { get; private set; }

    /// <summary>Whether the firm was reminded of that day.</summary>
    public bool IsReminded { get; private set; }

    /// <summary>How often it was sent, from 1.</summary>
    public int Rounds { get; private set; }

    /// <summary>How many steps it has taken.</summary>
    public int StepCount { get; private set; }

    public IReadOnlyList<ApplicationStep> Steps => _steps;

    public IReadOnlyList<ReviewScore> Scores => _scores;

    public bool IsOpen => ApplicationMoves.Open.Contains(State);

    /// <summary>A firm sends it. Whether it may apply again is for the caller to know.</summary>
    /// <param name="number">The case number.</param>
    /// <param name="choice">What it is for.</param>
    /// <param name="applicant">The firm.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="content">What was filled in.</param>
    /// <param name="offer">Whether the item takes applications now.</param>
    /// <param name="now">The time.</param>
    public static Result<CoachingApplication> Submit(
        string number,
        ItemChoice choice,
        Applicant applicant,
        Actor by,
        ApplicationContent content,
        Offer offer,
        DateTimeOffset now
    )
    {
        if (by.Side != Side.Firm)
            return ApplicationErrors.FirmOnly;
        if (choice.Programme.State != ProgrammeState.Published || !Window.Takes(offer))
            return ApplicationErrors.NotTakingApplications;
        var failures = ApplicationChecks.Failures(choice.Form, content, applicant.Facts);
        if (failures.Count > 0)
            return Error.Of([.. failures.Select(f => f.Error)]);
        var application = new CoachingApplication
        {
            Number = number,
            ProgrammeId = choice.Programme.Id,
            ItemId = choice.Item.Id,
            FormVersion = choice.Programme.FormVersion,
            SubmissionId = choice.SubmissionId,
            Rank = choice.Rank,
            CompanyId = applicant.CompanyId,
            CompanyName = applicant.Name,
            TaxId = applicant.TaxId,
            IndustryCode = applicant.Facts.IndustryCode,
            ApplicantId = applicant.MemberId,
            SubmittedAt = now,
            Content = content,
            Rounds = 1,
        };
        application.PriorityRank = PriorityRule.RankOf(choice.Form.Priorities, ApplicationChecks.Facts(choice.Form, content, applicant.Facts));
        application.Step(ApplicationAction.Submit, ApplicationState.Submitted, by, note: null, now);
        return application;
    }

    /// <summary>The papers are in order, and the firm keeps the conditions.</summary>
    public Result Qualify(Actor by, string? note, DateTimeOffset now) => Move(ApplicationAction.Qualify, by, note, now);

    /// <summary>Something is to be corrected by a day; only the parts with a note are open again.</summary>
    public Result Return(Actor by, IReadOnlyList<ReturnNote> notes, DateOnly correctBy, string? note, DateTimeOffset now)
    {
        if (Refusal(ApplicationAction.Return, by) is { } refused)
            return refused;
        ReturnNote[] flagged = [.. notes.Select(n => n with { Comment = TextInput.Paragraphs(n.Comment) ?? "" }).Where(n => n.Comment.Length > 0)];
        if (flagged.Length == 0)
            return ApplicationErrors.NothingFlagged;
        var checks = new FieldChecks();
        checks.Require(
            Array.TrueForAll(flagged, n => n.Comment.Length <= ReturnNote.CommentLength),
            "Notes",
            Error.Invalid("Use at most {0} characters.", ReturnNote.CommentLength)
        );
        checks.Require(correctBy > TaipeiTime.DayOf(now), nameof(CorrectBy), Error.Invalid("Choose a last day after today."));
        if (checks.Failure is { } failure)
            return failure;
        return Move(ApplicationAction.Return, by, note, now, () => (Notes, CorrectBy, IsReminded, ContentBefore) = (flagged, correctBy, false, Content));
    }

    /// <summary>Whether a part of the form is open for correction on this day.</summary>
    public bool IsOpenForCorrection(string section, DateTimeOffset now) =>
        State == ApplicationState.Returned && !IsTooLate(now) && Notes.Any(n => n.Section == section);

    /// <summary>Whether the last day for the correction is over.</summary>
    public bool IsTooLate(DateTimeOffset now) => State == ApplicationState.Returned && TaipeiTime.DayOf(now) > CorrectBy;

    /// <summary>The firm changes a returned part; it is not sent yet.</summary>
    public Result Correct(Actor by, string section, Func<ApplicationContent, ApplicationContent> change, DateTimeOffset now)
    {
        if (by.Side != Side.Firm)
            return ApplicationErrors.FirmOnly;
        if (IsTooLate(now))
            return ApplicationErrors.TooLate;
        if (!IsOpenForCorrection(section, now))
            return ApplicationErrors.NotOpenForCorrection;
        Content = change(Content);
        Touch();
        return Result.Success();
    }

    /// <summary>The firm sends it again, corrected.</summary>
    /// <param name="by">Who sends it.</param>
    /// <param name="form">The form that it answers.</param>
    /// <param name="known">What the firm's data say.</param>
    /// <param name="note">A word to the reviewer.</param>
    /// <param name="now">The time.</param>
    public Result Resubmit(Actor by, FormParts form, FirmFacts known, string? note, DateTimeOffset now)
    {
        if (Refusal(ApplicationAction.Resubmit, by) is { } refused)
            return refused;
        if (IsTooLate(now))
            return ApplicationErrors.TooLate;
        var failures = ApplicationChecks.Failures(form, Content, known);
        if (failures.Count > 0)
            return Error.Of([.. failures.Select(f => f.Error)]);
        return Move(
            ApplicationAction.Resubmit,
            by,
            note,
            now,
            () =>
            {
                Rounds++;
                CorrectBy = null;
                PriorityRank = PriorityRule.RankOf(form.Priorities, ApplicationChecks.Facts(form, Content, known));
            }
        );
    }

    /// <summary>The last day for the correction is over (逾期未補正，視同放棄).</summary>
    public Result GiveUp(DateTimeOffset now)
    {
        if (ApplicationMoves.Target(ApplicationAction.GiveUp, State) is not { } next)
            return ApplicationErrors.NotNow;
        if (!IsTooLate(now))
            return ApplicationErrors.NotYetTooLate;
        Step(ApplicationAction.GiveUp, next, by: null, note: null, now);
        return Result.Success();
    }

    /// <summary>The firm was reminded of the last day for its correction.</summary>
    public void Reminded()
    {
        IsReminded = true;
        Touch();
    }

    /// <summary>Staff or the authority says no, with a reason that the firm reads.</summary>
    public Result Refuse(Actor by, string? note, DateTimeOffset now) => MoveWithReason(ApplicationAction.Refuse, by, note, now);

    /// <summary>Why somebody who has read the case up to a step cannot decide on it, or null: nothing is decided unseen.</summary>
    public Error? WhyStale(int seenSteps) =>
        StepCount == seenSteps ? null
        : _steps.MaxBy(s => s.Number) is { ByName: { Length: > 0 } name, At: var at } ? ApplicationErrors.MovedOn(name, at)
        : ApplicationErrors.NotNow;

    /// <summary>Erases the name of a person from the history.</summary>
    public void EraseName(Guid personId)
    {
        foreach (var step in _steps.Where(s => s.ById == personId))
            step.EraseName();
        foreach (var score in _scores.Where(s => s.ReviewerId == personId))
            score.EraseName();
        Touch();
    }

    private Error? Refusal(ApplicationAction action, Actor by) =>
        ApplicationMoves.By(action) != by.Side
            ? by.Side == Side.Firm
                ? ApplicationErrors.StaffOnly
                : ApplicationErrors.FirmOnly
            : by.Side == Side.Staff && _steps.Exists(s => s.ById == by.Id && s.Side == Side.Firm)
                ? ApplicationErrors.OwnFirm
                : ApplicationMoves.Target(action, State) is null
                    ? IsOpen
                        ? ApplicationErrors.NotNow
                        : ApplicationErrors.Over
                    : null;

    private Result MoveWithReason(ApplicationAction action, Actor by, string? note, DateTimeOffset now, Action? change = null) =>
        TextInput.Paragraphs(note) is null
            ? Refusal(action, by) ?? Error.Of([Error.Invalid("Enter the reason; the firm reads it.").On("Note")])
            : Move(action, by, note, now, change);

    private Result Move(ApplicationAction action, Actor by, string? note, DateTimeOffset now, Action? change = null)
    {
        if (Refusal(action, by) is { } refused)
            return refused;
        var checks = new FieldChecks();
        checks.Text(TextInput.Paragraphs(note), ApplicationStep.NoteLength, "Note");
        if (checks.Failure is { } failure)
            return failure;
        change?.Invoke();
        Step(action, ApplicationMoves.Target(action, State)!.Value, by, TextInput.Paragraphs(note), now);
        return Result.Success();
    }

    private void Step(ApplicationAction action, ApplicationState next, Actor? by, string? note, DateTimeOffset now)
    {
        (State, StateSince) = (next, now);
        _steps.Add(ApplicationStep.Of(++StepCount, action, next, by, note, now));
        Touch();
    }
}
