using System.Reflection;
using System.Text.Json;
using EcoSphere.Kernel;

namespace EcoSphere.Platform.Events;

/// <summary>An event as it is stored with the change it tells of, until every subscriber has it.</summary>
internal sealed class OutboxMessage : IStoredMessage
{
    public long Sequence { get; private set; }

    public Guid Id { get; private set; }

    Guid IStoredMessage.MessageId => Id;

    /// <summary>The event's stable name.</summary>
    public required string Name { get; init; }

    public int Version { get; private set; }

    /// <summary>The aggregate; messages of one aggregate stay in order.</summary>
    public Guid Key { get; private set; }

    public required string Payload { get; init; }

    public DateTimeOffset OccurredAt { get; private set; }

    public MessageState State { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    public int Failures { get; private set; }

    public string? Error { get; private set; }

    public static string NameOf(Type type) =>
        type.GetCustomAttribute<IntegrationEventAttribute>()?.Name ?? throw new InvalidOperationException($"{type} has no stable name.");

    public static OutboxMessage Of(IIntegrationEvent fact, Guid key, DateTimeOffset now)
    {
        var type = fact.GetType();
        return new OutboxMessage
        {
            Id = Guid.CreateVersion7(),
            Name = NameOf(type),
            Version = type.GetCustomAttribute<IntegrationEventAttribute>()!.Version,
            Key = key,
            Payload = JsonSerializer.Serialize(fact, type, EventJson.Options),
            OccurredAt = now,
            DueAt = now,
        };
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
