namespace EcoSphere.Platform.Events;

/// <summary>What staff can do to an event that was given up, be it on its way out or in.</summary>
internal interface IStoredMessage
{
    /// <summary>The event's id: the same in the outbox and in every inbox.</summary>
    Guid MessageId { get; }

    MessageState State { get; }

    /// <summary>Starts over with the attempts.</summary>
    void Retry(DateTimeOffset now);

    /// <summary>Leaves it undone for good; what waits behind it goes on.</summary>
    void Discard();
}
