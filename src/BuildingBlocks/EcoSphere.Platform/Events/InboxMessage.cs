namespace EcoSphere.Platform.Events;

/// <summary>An event as it waits for one handler of a subscribing module; unique on message and handler, so that it takes effect once.</summary>
internal sealed class InboxMessage : IStoredMessage
{
    public long Sequence { get; private set; }

    public required Guid MessageId { get; init; }

    /// <summary>The reaction's type name.</summary>
    public required string Handler { get; init; }

    public required string Name { get; init; }

    public required Guid Key { get; init; }

    public required string Payload { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public MessageState State { get; private set; }

    public required DateTimeOffset DueAt { get; set; }

    public DateTimeOffset? HandledAt { get; private set; }

    public int Failures { get; private set; }

    public string? Error { get; private set; }

    public InboxMessage Copy() => (InboxMessage)MemberwiseClone();

    public void Handled(DateTimeOffset now)
    {
        State = MessageState.Done;
        HandledAt = now;
        Error = null;
    }

    public void Fail(string error, DateTimeOffset now)
    {
        Failures++;
        Error = error;
        if (Backoff.After(Failures) is { } wait) DueAt = now + wait;
        else State = MessageState.Dead;
    }

    public void Retry(DateTimeOffset now)
    {
        State = MessageState.Waiting;
        DueAt = now;
        Failures = 0;
    }

    public void Discard() => State = MessageState.Done;
}
