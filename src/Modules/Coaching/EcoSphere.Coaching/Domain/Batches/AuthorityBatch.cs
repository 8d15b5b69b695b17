using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Batches;

/// <summary>Where a list for the authority stands.</summary>
internal enum BatchState
{
    /// <summary>Applications can be put on it and taken off.</summary>
    Open,

    /// <summary>Sent to the authority; its decision is awaited.</summary>
    Sent,

    /// <summary>Decided upon, every application of it.</summary>
    Decided,
}

/// <summary>A list of qualified applications of one item that the authority decides upon (提報清單).</summary>
internal sealed class AuthorityBatch : AggregateRoot
{
    public const int NumberLength = 20;

    public const int ReferenceLength = 100;

    /// <summary>The most applications on one list, so that a decision is one transaction that stays short.</summary>
    public const int MostApplications = 500;

    private AuthorityBatch() { }

    /// <summary>Such as <c>CB-2026-000003</c>.</summary>
    public string Number { get; private set; } = "";

    public Guid ProgrammeId { get; private set; }

    public Guid ItemId { get; private set; }

    public BatchState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The authority's reference of its decision (核定文號).</summary>
    public string? Reference { get; private set; }

    public static AuthorityBatch Begin(string number, Guid programmeId, Guid itemId, DateTimeOffset now) =>
        new()
        {
            Number = number,
            ProgrammeId = programmeId,
            ItemId = itemId,
            CreatedAt = now,
        };

    public Result Send(DateTimeOffset now)
    {
        if (State != BatchState.Open)
            return BatchErrors.NotOpen;
        (State, SentAt) = (BatchState.Sent, now);
        Touch();
        return Result.Success();
    }

    /// <summary>The authority's decision has come, or a part of it.</summary>
    /// <param name="reference">The authority's reference.</param>
    /// <param name="isWhole">Whether no application of the list waits for a decision any more.</param>
    /// <param name="now">The time.</param>
    public Result Decide(string? reference, bool isWhole, DateTimeOffset now)
    {
        if (State == BatchState.Open)
            return BatchErrors.NotSent;
        if (State == BatchState.Decided)
            return BatchErrors.Decided;
        var text = TextInput.Line(reference);
        var checks = new FieldChecks();
        checks.Text(text, ReferenceLength, nameof(Reference), Error.Invalid("Enter the reference of the authority’s decision."));
        if (checks.Failure is { } failure)
            return failure;
        Reference = text;
        if (isWhole)
            (State, DecidedAt) = (BatchState.Decided, now);
        Touch();
        return Result.Success();
    }
}

/// <summary>Why something about a list for the authority is refused.</summary>
internal static class BatchErrors
{
    public static Error NotFound => Error.NotFound("There is no such list.");

    public static Error NotOpen => Error.Conflict("This list was sent to the authority already.");

    public static Error NotSent => Error.Conflict("This list has not been sent to the authority.");

    public static Error Decided => Error.Conflict("The authority’s decision on this list has been entered already.");

    public static Error Empty => Error.Conflict("Choose at least one application.");

    public static Error TooMany => Error.Conflict("A list takes at most {0} applications.", AuthorityBatch.MostApplications);
}
