using EcoSphere.Platform.Events;

namespace EcoSphere.Platform.Operations.Messages;

/// <summary>Which way an event goes, seen from the module that stores it.</summary>
public enum MessageDirection
{
    /// <summary>Told by the module, on its way to the others.</summary>
    Out,

    /// <summary>Told by a module, on its way to a reaction of this one.</summary>
    In,
}

/// <summary>An event as a module stores it.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Direction">Which way it goes.</param>
/// <param name="Sequence">Its number in the module's outbox or inbox.</param>
/// <param name="Name">The event's stable name.</param>
/// <param name="Handler">The reaction it is for; null on its way out.</param>
/// <param name="OccurredAt">When it happened (UTC).</param>
/// <param name="State">Where it stands.</param>
/// <param name="Failures">How often it has failed.</param>
/// <param name="DueAt">When it is tried next.</param>
public sealed record MessageRow(
    string Module,
    MessageDirection Direction,
    long Sequence,
    string Name,
    string? Handler,
    DateTimeOffset OccurredAt,
    MessageState State,
    int Failures,
    DateTimeOffset DueAt
);

/// <summary>Which events are looked for; null for all.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Direction">Which way they go.</param>
/// <param name="State">Where they stand.</param>
/// <param name="Name">Part of the event's name or the reaction's.</param>
public sealed record MessageFilter(string? Module, MessageDirection? Direction, MessageState? State, string? Name);
