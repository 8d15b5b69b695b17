using EcoSphere.Platform.Data;
using EcoSphere.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Platform.Operations;

/// <summary>Reaches the databases of all modules that run from one request: for those who run the platform, and for what is everybody's own in all of them.</summary>
internal sealed class ModuleStores(IServiceProvider services, ModuleCatalog catalog)
{
    /// <summary>One module's database, or null where there is no such module or it failed to start.</summary>
    public ModuleDbContext? Find(string schema) => catalog.Find(schema) is { } module && catalog.Runs(module) ? Of(module) : null;

    /// <summary>The databases of all modules that run, or the one that is asked for, in a fixed order.</summary>
    public IEnumerable<ModuleDbContext> All(string? schema = null) => catalog.Running.Where(m => string.IsNullOrEmpty(schema) || m.Schema == schema).Select(Of);

    private ModuleDbContext Of(ModuleDescriptor module) => (ModuleDbContext)services.GetRequiredService(module.DbType);
}
