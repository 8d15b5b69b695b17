namespace EcoSphere.Platform.Events;

/// <summary>An event on its way from an outbox to an inbox.</summary>
/// <param name="Id">The message's id: the same at every delivery.</param>
/// <param name="Name">The event's stable name.</param>
/// <param name="Key">The aggregate it belongs to.</param>
/// <param name="Payload">The event as JSON.</param>
/// <param name="OccurredAt">When it happened (UTC).</param>
public sealed record EventEnvelope(Guid Id, string Name, Guid Key, string Payload, DateTimeOffset OccurredAt);

/// <summary>Carries events to a subscribing module. In the process now; a broker later, without a change to any module.</summary>
public interface IEventTransport
{
    /// <summary>Delivers events, in order. Delivering again does no harm.</summary>
    /// <param name="subscriber">The subscribing module's schema.</param>
    /// <param name="events">The events.</param>
    /// <param name="ct">Cancels.</param>
    Task Deliver(string subscriber, IReadOnlyList<EventEnvelope> events, CancellationToken ct);
}
