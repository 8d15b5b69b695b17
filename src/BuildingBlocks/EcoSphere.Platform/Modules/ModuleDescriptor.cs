using System.Reflection;
using System.Text.Json;
using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Events;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Platform.Modules;

/// <summary>What the platform knows of a module.</summary>
public sealed class ModuleDescriptor
{
    private static readonly IReadOnlyList<ReactionDescriptor> None = [];

    private readonly Dictionary<string, List<ReactionDescriptor>> _reactions;

    internal ModuleDescriptor(string name, Assembly assembly, Type texts, Type dbType, IReadOnlyCollection<Type> types)
    {
        Name = name;
        Assembly = assembly;
        Texts = texts;
        DbType = dbType;
        Seeds = [.. types.Where(typeof(ISeed).IsAssignableFrom)];
        _reactions = types
            .SelectMany(ReactionDescriptor.Of)
            .GroupBy(r => r.Event, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(r => r.Name, StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
    }

    /// <summary>The module's name, such as <c>Company</c>.</summary>
    public string Name { get; }

    /// <summary>The module's schema: its name in lower case.</summary>
    public string Schema => Name.ToLowerInvariant();

    /// <summary>The module's assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>The marker of the module's texts.</summary>
    public Type Texts { get; }

    /// <summary>The module's context type, as code asks for it; one that no host has, where the module failed before it declared its own.</summary>
    public Type DbType { get; }

    /// <summary>What it puts into its database at each start.</summary>
    public IReadOnlyList<Type> Seeds { get; }

    /// <summary>The stable names of the events it reacts to.</summary>
    public IEnumerable<string> ListensTo => _reactions.Keys;

    /// <summary>The reactions to one event.</summary>
    /// <param name="eventName">The event's stable name.</param>
    public IReadOnlyList<ReactionDescriptor> ReactionsTo(string eventName) => _reactions.TryGetValue(eventName, out var found) ? found : None;

    internal Task React(IServiceProvider services, InboxMessage message, CancellationToken ct)
    {
        var reaction =
            ReactionsTo(message.Name).SingleOrDefault(r => r.Name == message.Handler)
            ?? throw new InvalidOperationException($"There is no reaction {message.Handler} to {message.Name} any more.");
        return reaction.Run(services, message, ct);
    }
}

/// <summary>One reaction of a module to one event.</summary>
/// <param name="Event">The event's stable name.</param>
/// <param name="EventType">The event's type.</param>
/// <param name="Name">The reaction's name.</param>
/// <param name="Type">The reaction's type.</param>
public sealed record ReactionDescriptor(string Event, Type EventType, string Name, Type Type)
{
    private static readonly MethodInfo RunMethod = typeof(ReactionDescriptor).GetMethod(nameof(RunAs), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Func<IServiceProvider, Type, string, DateTimeOffset, CancellationToken, Task> _run = RunMethod
        .MakeGenericMethod(EventType)
        .CreateDelegate<Func<IServiceProvider, Type, string, DateTimeOffset, CancellationToken, Task>>();

    internal static IEnumerable<ReactionDescriptor> Of(Type type) =>
        from contract in type.GetInterfaces()
        where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IReaction<>)
        let eventType = contract.GetGenericArguments()[0]
        select new ReactionDescriptor(eventType.GetCustomAttribute<IntegrationEventAttribute>()!.Name, eventType, type.Name, type);

    internal Task Run(IServiceProvider services, InboxMessage message, CancellationToken ct) => _run(services, Type, message.Payload, message.OccurredAt, ct);

    private static Task RunAs<TEvent>(IServiceProvider services, Type reaction, string payload, DateTimeOffset occurredAt, CancellationToken ct)
        where TEvent : IIntegrationEvent =>
        ((IReaction<TEvent>)services.GetRequiredService(reaction)).Handle(JsonSerializer.Deserialize<TEvent>(payload, EventJson.Options)!, occurredAt, ct);
}
