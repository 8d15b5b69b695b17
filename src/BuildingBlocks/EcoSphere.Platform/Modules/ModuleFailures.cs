using System.Collections.Concurrent;
using System.Reflection;
using EcoSphere.Platform.Data;

namespace EcoSphere.Platform.Modules;

/// <summary>How far a module came before it failed to start.</summary>
public enum StartStage
{
    /// <summary>It could not be composed: its declarations threw.</summary>
    Registration,

    /// <summary>Its database could not be brought up to date.</summary>
    Migration,

    /// <summary>What it puts into its database at each start could not be written.</summary>
    Seed,
}

/// <summary>Why a module does not run on this host.</summary>
/// <param name="Name">The module's name.</param>
/// <param name="Stage">How far it came.</param>
/// <param name="Error">The exception's type and message; for staff, never for strangers.</param>
public sealed record ModuleFailure(string Name, StartStage Stage, string Error);

/// <summary>The modules that failed to start on this host. The others run; what belongs to these answers 503 until the host is started again.</summary>
public sealed class ModuleFailures
{
    private readonly ConcurrentDictionary<Assembly, ModuleFailure> _all = new();

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<ModuleFailure> All => [.. _all.Values.OrderBy(f => f.Name, StringComparer.Ordinal)];

    /// <summary>Why the module of an assembly does not run, or null when it does.</summary>
    /// <param name="assembly">The assembly.</param>
    public ModuleFailure? Of(Assembly assembly) => _all.GetValueOrDefault(assembly);

    /// <summary>Notes a failure; the first one of a module stands.</summary>
    internal ModuleFailure Add(string module, Assembly assembly, StartStage stage, Exception exception) =>
        _all.GetOrAdd(assembly, new ModuleFailure(module, stage, $"{exception.GetType().Name}: {exception.Message}".Cut(2000)));
}
