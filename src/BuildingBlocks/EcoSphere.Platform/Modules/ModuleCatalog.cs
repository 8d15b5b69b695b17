using System.Reflection;
using EcoSphere.Platform.Data;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Platform.Modules;

/// <summary>The modules of this host.</summary>
/// <param name="modules">The modules that are enabled.</param>
/// <param name="leftOut">The modules that are there and switched off.</param>
/// <param name="failures">Those that failed to start.</param>
public sealed class ModuleCatalog(IReadOnlyList<ModuleDescriptor> modules, IReadOnlyList<ModuleLeftOut> leftOut, ModuleFailures failures)
{
    private readonly Dictionary<Assembly, ModuleDescriptor> _byAssembly = modules.ToDictionary(m => m.Assembly);
    private readonly Dictionary<string, ModuleDescriptor> _bySchema = modules.ToDictionary(m => m.Schema, StringComparer.Ordinal);

    /// <summary>Whether every module that was built with the host is enabled (<c>Modules:Enabled</c>) and runs.</summary>
    public bool IsWhole => leftOut.Count == 0 && failures.All.Count == 0;

    /// <summary>The modules that were built with the host and are not enabled; what they hold is out of reach here.</summary>
    public IReadOnlyList<ModuleLeftOut> LeftOut => leftOut;

    /// <summary>All of them, those that failed to start too: events wait for them.</summary>
    public IReadOnlyList<ModuleDescriptor> Modules => modules;

    /// <summary>Those that have started, or may yet.</summary>
    public IEnumerable<ModuleDescriptor> Running => modules.Where(Runs);

    /// <summary>Whether a module has not failed to start.</summary>
    /// <param name="module">The module.</param>
    public bool Runs(ModuleDescriptor module) => failures.Of(module.Assembly) is null;

    /// <summary>The module an assembly belongs to.</summary>
    /// <exception cref="KeyNotFoundException">It belongs to none that is enabled.</exception>
    public ModuleDescriptor Of(Assembly assembly) => _byAssembly[assembly];

    /// <summary>The module of a schema.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ModuleDescriptor BySchema(string schema) => _bySchema[schema];

    /// <summary>The module of a schema, or null.</summary>
    public ModuleDescriptor? Find(string schema) => _bySchema.GetValueOrDefault(schema);
}

/// <summary>A module that was built with the host and is not enabled.</summary>
/// <param name="Schema">The module's schema.</param>
/// <param name="ListensTo">The stable names of the events it would react to.</param>
public sealed record ModuleLeftOut(string Schema, IReadOnlyCollection<string> ListensTo);

/// <summary>Reaches a module's database from a scope.</summary>
public static class ModuleScope
{
    /// <summary>The module's context in this scope.</summary>
    public static ModuleDbContext Db(this AsyncServiceScope scope, ModuleDescriptor module) =>
        (ModuleDbContext)scope.ServiceProvider.GetRequiredService(module.DbType);
}
