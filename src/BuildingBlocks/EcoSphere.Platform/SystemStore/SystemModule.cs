using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Operations;

namespace EcoSphere.Platform.SystemStore;

/// <summary>The platform's own tables, kept like a module's.</summary>
public sealed class SystemModule : IModule
{
    /// <inheritdoc />
    public string Name => "System";

    /// <inheritdoc />
    public Type Texts => typeof(SystemModule);

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module.UseDatabase<SystemDb, SystemDb, SystemDbSqlite, SystemDbSqlServer>();
        module.AddOperations();
    }
}
