namespace EcoSphere.Platform.Events;

/// <summary>An event as it waits for one handler of a subscribing module; unique on message and handler, so that it takes effect once.</summary>
internal sealed class InboxMessage : StoredMessage
{
    public required Guid MessageId { get; init; }

    /// <summary>The reaction's type name.</summary>
    public required string Handler { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? HandledAt { get; private set; }

    public override Guid EventId => MessageId;

    public InboxMessage Copy() => (InboxMessage)MemberwiseClone();

    public void Handled(DateTimeOffset now)
    {
        HandledAt = now;
        Done();
    }
}
