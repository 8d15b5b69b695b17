using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Applications;

/// <content>From the list for the authority to the place, and what happens to the place afterwards.</content>
internal sealed partial class CoachingApplication
{
    /// <summary>The list for the authority that it stands on, or stood on last.</summary>
    public Guid? BatchId { get; private set; }

    /// <summary>
    /// Whether it holds one of the item's places. The save counts what this changes against the places in the same transaction, and saves
    /// nothing where none is left.
    /// </summary>
    public bool HoldsPlace { get; private set; }

    /// <summary>Since when it waits for a place.</summary>
    public DateTimeOffset? WaitlistedAt { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>What a firm that left has to pay back in NT$, or null.</summary>
    public decimal? CostToPayBack { get; private set; }

    /// <summary>What there is to say about that cost.</summary>
    public string? CostNote { get; private set; }

    /// <summary>Goes on a list for the authority; scored before where the item says so.</summary>
    public Result List(Actor by, Guid batchId, int reviewers, DateTimeOffset now)
    {
        if (Refusal(ApplicationAction.List, by) is { } refused)
            return refused;
        if (_scores.Count < reviewers)
            return ApplicationErrors.ScoresMissing;
        return Move(ApplicationAction.List, by, note: null, now, () => BatchId = batchId);
    }

    /// <summary>Is taken off a list that was not decided.</summary>
    public Result Unlist(Actor by, DateTimeOffset now) => Move(ApplicationAction.Unlist, by, note: null, now, () => BatchId = null);

    /// <summary>The authority approves it: it takes a place, or waits for one where none is left or others wait already.</summary>
    /// <param name="by">Who enters the decision.</param>
    /// <param name="hasPlace">Whether a place is left for it; the save makes sure.</param>
    /// <param name="note">What the authority says.</param>
    /// <param name="now">The time.</param>
    public Result Approve(Actor by, bool hasPlace, string? note, DateTimeOffset now) =>
        hasPlace
            ? Move(ApplicationAction.Approve, by, note, now, () => (HoldsPlace, ApprovedAt) = (true, now))
            : Move(ApplicationAction.Waitlist, by, note, now, () => WaitlistedAt = now);

    /// <summary>A place has become free, and it is the first that waits.</summary>
    public Result MoveUp(DateTimeOffset now)
    {
        if (ApplicationMoves.Target(ApplicationAction.MoveUp, State) is not { } next)
            return ApplicationErrors.NotNow;
        (HoldsPlace, ApprovedAt) = (true, now);
        Step(ApplicationAction.MoveUp, next, by: null, note: null, now);
        return Result.Success();
    }

    /// <summary>The coaching begins.</summary>
    public Result Start(Actor by, DateTimeOffset now) => Move(ApplicationAction.Start, by, note: null, now);

    /// <summary>The coaching is done. The place stays taken.</summary>
    public Result Complete(Actor by, string? note, DateTimeOffset now) => Move(ApplicationAction.Complete, by, note, now);

    /// <summary>The firm gives it up, with a reason.</summary>
    public Result Withdraw(Actor by, PlaceRelease release, string? reason, DateTimeOffset now) =>
        MoveWithReason(ApplicationAction.Withdraw, by, reason, now, () => FreePlace(release));

    /// <summary>Staff ends it after it was approved, with a reason.</summary>
    public Result Terminate(Actor by, PlaceRelease release, string? reason, DateTimeOffset now) =>
        MoveWithReason(ApplicationAction.Terminate, by, reason, now, () => FreePlace(release));

    /// <summary>Staff notes what a firm that has left pays back (中途退出之費用).</summary>
    /// <param name="by">Who notes it.</param>
    /// <param name="amount">NT$, or null for nothing.</param>
    /// <param name="most">The most that the item allows, or null.</param>
    /// <param name="note">Why so much.</param>
    public Result NoteCost(Actor by, decimal? amount, decimal? most, string? note)
    {
        if (by.Side != Side.Staff)
            return ApplicationErrors.StaffOnly;
        if (State is not (ApplicationState.Withdrawn or ApplicationState.Terminated))
            return ApplicationErrors.NotNow;
        var text = TextInput.Paragraphs(note);
        var checks = new FieldChecks();
        checks.Require(
            amount is null or (>= 0 and <= 1_000_000_000) && (amount is null || decimal.Truncate(amount.Value) == amount),
            "Amount",
            Error.Invalid("Enter the amount in NT$, without decimals.")
        );
        checks.Require(amount is null || most is null || amount <= most, "Amount", Error.Invalid("The item allows at most NT${0:N0}.", most ?? 0));
        checks.Text(text, ApplicationStep.NoteLength, "Note", Error.Invalid("Say how the cost comes about."));
        if (checks.Failure is { } failure)
            return failure;
        (CostToPayBack, CostNote) = (amount, text);
        Touch();
        return Result.Success();
    }

    private void FreePlace(PlaceRelease release)
    {
        if (State != ApplicationState.Running || release == PlaceRelease.UntilCompleted)
            HoldsPlace = false;
    }
}
