namespace EcoSphere.Platform.Events;

/// <summary>An event as it waits in a module's database, be it on its way out or in, with what became of it.</summary>
internal abstract class StoredMessage
{
    /// <summary>Given by the database: the order in which messages are taken up.</summary>
    public long Sequence { get; private set; }

    /// <summary>The event's id: the same in the outbox and in every inbox.</summary>
    public abstract Guid EventId { get; }

    /// <summary>The event's stable name.</summary>
    public required string Name { get; init; }

    /// <summary>The aggregate; messages of one aggregate stay in order.</summary>
    public required Guid Key { get; init; }

    public required string Payload { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public MessageState State { get; private set; }

    public required DateTimeOffset DueAt { get; set; }

    public int Failures { get; private set; }

    public string? Error { get; private set; }

    /// <summary>An attempt has failed: it is tried again after a while, or given up.</summary>
    public void Fail(string error, DateTimeOffset now)
    {
        Failures++;
        Error = error;
        if (Backoff.After(Failures) is { } wait)
            DueAt = now + wait;
        else
            State = MessageState.Dead;
    }

    /// <summary>Starts over with the attempts.</summary>
    public void Retry(DateTimeOffset now)
    {
        State = MessageState.Waiting;
        DueAt = now;
        Failures = 0;
    }

    /// <summary>Leaves it undone for good; what waits behind it goes on.</summary>
    public void Discard() => State = MessageState.Done;

    private protected void Done()
    {
        State = MessageState.Done;
        Error = null;
    }
}
