using System.Reflection;
using System.Text.Json;
using EcoSphere.Kernel;

namespace EcoSphere.Platform.Events;

/// <summary>An event as it is stored with the change it tells of, until every subscriber has it.</summary>
internal sealed class OutboxMessage : StoredMessage
{
    public Guid Id { get; private set; }

    public int Version { get; private set; }

    public override Guid EventId => Id;

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
}
