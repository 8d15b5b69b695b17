using System.Reflection;
using System.Text.Json;
using EcoSphere.Kernel;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Operations.Messages;

namespace EcoSphere.Platform.Operations.Development;

/// <summary>An event by its names.</summary>
/// <param name="Name">The stable name.</param>
/// <param name="Type">The type's name.</param>
/// <param name="Reactions">What the module does when it comes in; empty for what it tells.</param>
public sealed record KnownEvent(string Name, string Type, IReadOnlyList<string> Reactions);

/// <summary>What a module hears and tells.</summary>
/// <param name="Name">The module's name.</param>
/// <param name="Schema">The module's schema.</param>
/// <param name="ListensTo">What it hears.</param>
/// <param name="Publishes">The events of its contracts.</param>
public sealed record ModuleEvents(string Name, string Schema, IReadOnlyList<KnownEvent> ListensTo, IReadOnlyList<KnownEvent> Publishes);

/// <summary>Lets a developer hand events to a module as if another module had told them. Registered in Development only.</summary>
public sealed class EventBench
{
    private readonly ModuleCatalog _catalog;
    private readonly IEventTransport _transport;
    private readonly MessageReader _reader;
    private readonly TimeProvider _clock;

    /// <summary>Creates the bench.</summary>
    /// <param name="services">The request's services.</param>
    /// <param name="catalog">The modules.</param>
    /// <param name="transport">The way into the inboxes.</param>
    /// <param name="clock">The time.</param>
    public EventBench(IServiceProvider services, ModuleCatalog catalog, IEventTransport transport, TimeProvider clock)
    {
        _catalog = catalog;
        _transport = transport;
        _clock = clock;
        _reader = new MessageReader(new ModuleStores(services, catalog));
    }

    /// <summary>What each module hears and tells.</summary>
    public IReadOnlyList<ModuleEvents> Modules =>
        [
            .. _catalog.Modules.Select(m => new ModuleEvents(
                m.Name,
                m.Schema,
                [
                    .. m
                        .ListensTo.Order(StringComparer.Ordinal)
                        .Select(e => new KnownEvent(e, m.ReactionsTo(e)[0].EventType.Name, [.. m.ReactionsTo(e).Select(r => r.Name)])),
                ],
                [.. Contracts(m).OrderBy(e => e.Name, StringComparer.Ordinal)]
            )),
        ];

    /// <summary>The newest events in all outboxes and inboxes.</summary>
    /// <param name="count">How many at most.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<MessageRow>> Newest(int count, CancellationToken ct) =>
        (await _reader.Newest(new MessageFilter(null, null, null, null), null, count, ct)).Rows;

    /// <summary>An event that a module hears, as JSON to start from; null when it does not hear it.</summary>
    /// <param name="schema">The module's schema.</param>
    /// <param name="name">The event's stable name.</param>
    public string? Sample(string schema, string name) => Heard(schema, name) is { } type ? SampleJson.Of(type, _clock.GetUtcNow()) : null;

    /// <summary>Puts an event into a module's inbox.</summary>
    /// <param name="schema">The module's schema.</param>
    /// <param name="name">The event's stable name.</param>
    /// <param name="json">The event.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Result> Fire(string schema, string name, string? json, CancellationToken ct)
    {
        if (Heard(schema, name) is not { } type)
            return Error.NotFound("This module does not listen to this event.");
        object fact;
        try
        {
            fact = JsonSerializer.Deserialize(json ?? "", type, EventJson.Options) ?? throw new JsonException("null");
        }
        catch (JsonException e)
        {
            return Error.Invalid("This is not such an event: {0}", e.Message).On("Json");
        }

        // as aggregates do: what the event is about keeps its events in order, and its id comes first
        var key = type.GetProperties().Where(p => p.PropertyType == typeof(Guid)).Select(p => (Guid)p.GetValue(fact)!).FirstOrDefault();
        var envelope = new EventEnvelope(Guid.CreateVersion7(), name, key, JsonSerializer.Serialize(fact, type, EventJson.Options), _clock.GetUtcNow());
        await _transport.Deliver(schema, [envelope], ct);
        return Result.Success();
    }

    private Type? Heard(string schema, string name) => _catalog.Find(schema)?.ReactionsTo(name) is [var first, ..] ? first.EventType : null;

    private static IEnumerable<KnownEvent> Contracts(ModuleDescriptor module) =>
        from reference in module.Assembly.GetReferencedAssemblies()
        where reference.Name == $"{module.Assembly.GetName().Name}.Contracts"
        from type in Assembly.Load(reference).GetExportedTypes()
        let attribute = type.GetCustomAttribute<IntegrationEventAttribute>()
        where attribute is not null
        select new KnownEvent(attribute.Name, type.Name, []);
}
