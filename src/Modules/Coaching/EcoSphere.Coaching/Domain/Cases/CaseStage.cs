using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Cases;

/// <summary>A stage of a case: what the item plans, with its own days.</summary>
internal sealed class CaseStage : Entity
{
    private CaseStage() { }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    /// <summary>The stage of the item's plan.</summary>
    public string Key { get; private set; } = "";

    public LocalText Title { get; private set; } = LocalText.None;

    /// <summary>The day by which it is to be done, in Taipei.</summary>
    public DateOnly? DueOn { get; private set; }

    public DateOnly? BegunOn { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public bool IsDone => DoneOn is not null;

    public static CaseStage Of(int number, StagePlan plan, DateOnly dueOn) =>
        new()
        {
            Number = number,
            Key = plan.Key,
            Title = plan.Title,
            DueOn = dueOn,
        };

    public void Plan(DateOnly? dueOn) => DueOn = dueOn;

    public void Begin(DateOnly today) => BegunOn ??= today;

    public void Finish(DateOnly today)
    {
        BegunOn ??= today;
        DoneOn = today;
    }

    /// <summary>Something about it is to be done again.</summary>
    public void Reopen() => DoneOn = null;
}

/// <summary>Where a deliverable stands.</summary>
internal enum DeliverableState
{
    /// <summary>Not there yet.</summary>
    Awaited,

    /// <summary>Handed in; staff looks at it.</summary>
    HandedIn,

    /// <summary>To be improved, with a comment.</summary>
    Returned,

    Accepted,
}

/// <summary>Something that a stage brings (產出文件), in as many rounds as it takes.</summary>
internal sealed class Deliverable : Entity
{
    public const int CommentLength = 1000;

    private readonly List<DeliverableVersion> _versions = [];

    private Deliverable() { }

    /// <summary>The stage of the item's plan.</summary>
    public string StageKey { get; private set; } = "";

    public string Key { get; private set; } = "";

    public LocalText Title { get; private set; } = LocalText.None;

    public DeliverableBy By { get; private set; }

    public bool IsRequired { get; private set; }

    public DeliverableState State { get; private set; }

    /// <summary>The version that was handed in last.</summary>
    public Guid? FileId { get; private set; }

    /// <summary>How often it was handed in; the number of the last version.</summary>
    public int Rounds { get; private set; }

    /// <summary>What is to be improved.</summary>
    public string? Comment { get; private set; }

    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>Everything that was handed in, each with what was said of it.</summary>
    public IReadOnlyList<DeliverableVersion> Versions => _versions;

    public static Deliverable Of(string stageKey, DeliverablePlan plan) =>
        new()
        {
            StageKey = stageKey,
            Key = plan.Key,
            Title = plan.Title,
            By = plan.By,
            IsRequired = plan.IsRequired,
        };

    public void HandIn(Actor by, Guid fileId, DateTimeOffset now)
    {
        (State, FileId, Rounds, Comment, ChangedAt) = (DeliverableState.HandedIn, fileId, Rounds + 1, null, now);
        _versions.Add(DeliverableVersion.Of(Rounds, fileId, by, now));
    }

    public void Accept(DateTimeOffset now) => (State, Comment, ChangedAt) = (DeliverableState.Accepted, null, now);

    public void Return(string comment, DateTimeOffset now)
    {
        (State, Comment, ChangedAt) = (DeliverableState.Returned, comment, now);
        _versions.Find(v => v.Number == Rounds)?.Return(comment);
    }
}

/// <summary>A version of a deliverable as it was handed in.</summary>
internal sealed class DeliverableVersion : Entity
{
    private DeliverableVersion() { }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public Guid FileId { get; private set; }

    public Guid ById { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>What was to be improved of it, or null.</summary>
    public string? Comment { get; private set; }

    public static DeliverableVersion Of(int number, Guid fileId, Actor by, DateTimeOffset now) =>
        new()
        {
            Number = number,
            FileId = fileId,
            ById = by.Id,
            ByName = by.Name,
            At = now,
        };

    public void Return(string comment) => Comment = comment;

    public void EraseName() => ByName = "";
}

/// <summary>A visit to the factory (訪廠).</summary>
internal sealed class CaseVisit : Entity
{
    public const int PlaceLength = 200;

    public const int ParticipantsLength = 500;

    public const int RecordLength = 4000;

    private CaseVisit() { }

    /// <summary>The day in Taipei.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The stage that it belongs to, or null.</summary>
    public string? StageKey { get; private set; }

    /// <summary>Where, and at what hour.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Who took part, once it has taken place.</summary>
    public string? Participants { get; private set; }

    /// <summary>What was seen and agreed, once it has taken place.</summary>
    public string? Record { get; private set; }

    /// <summary>How often it was moved, so that calendars know which of two is newer.</summary>
    public int Moves { get; private set; }

    public DateTimeOffset? HeldAt { get; private set; }

    public DateTimeOffset? CancelledAt { get; private set; }

    public bool IsPlanned => HeldAt is null && CancelledAt is null;

    public static CaseVisit Of(DateOnly on, string? stageKey, string place) =>
        new()
        {
            On = on,
            StageKey = stageKey,
            Place = place,
        };

    public void Hold(string participants, string record, DateTimeOffset now) => (Participants, Record, HeldAt) = (participants, record, now);

    public void Move(DateOnly on, string place) => (On, Place, Moves) = (on, place, Moves + 1);

    public void Cancel(DateTimeOffset now) => CancelledAt = now;
}
