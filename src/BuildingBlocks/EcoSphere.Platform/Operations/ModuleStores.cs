using EcoSphere.Platform.Data;
using EcoSphere.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Platform.Operations;

/// <summary>Reaches the databases of all modules from one request: only those who run the platform look across modules.</summary>
internal sealed class ModuleStores(IServiceProvider services, ModuleCatalog catalog)
{
    /// <summary>One module's database, or null where there is no such module.</summary>
    public ModuleDbContext? Find(string schema) => catalog.Find(schema) is { } module ? Of(module) : null;

    /// <summary>All modules' databases, or the one that is asked for, in a fixed order.</summary>
    public IEnumerable<ModuleDbContext> All(string? schema = null) => catalog.Modules.Where(m => string.IsNullOrEmpty(schema) || m.Schema == schema).Select(Of);

    private ModuleDbContext Of(ModuleDescriptor module) => (ModuleDbContext)services.GetRequiredService(module.DbType);
}
