using EcoSphere.Kernel;

namespace EcoSphere.Platform.Events;

/// <summary>
/// What a module does when another module (or itself) tells a fact. Changes only the module's own database and never saves: the
/// inbox saves the effect together with the mark "handled", so it happens once. Facts of one aggregate come in order; facts of
/// different modules may overtake each other. It writes through the context of its own scope only: several reactions share one
/// transaction, and a second connection to the same database would wait for it.
/// </summary>
/// <typeparam name="TEvent">The fact.</typeparam>
public interface IReaction<in TEvent>
    where TEvent : IIntegrationEvent
{
    /// <summary>Reacts.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="occurredAt">When it happened (UTC).</param>
    /// <param name="ct">Cancels.</param>
    Task Handle(TEvent fact, DateTimeOffset occurredAt, CancellationToken ct);
}
