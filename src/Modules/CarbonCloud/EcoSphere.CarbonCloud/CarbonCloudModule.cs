using EcoSphere.Platform.Modules;

namespace EcoSphere.CarbonCloud;

/// <summary>Digital greenhouse-gas data service: applications, subscriptions, seats and the way in (溫室氣體雲服務).</summary>
public sealed class CarbonCloudModule : IModule
{
    /// <inheritdoc />
    public string Name => "CarbonCloud";

    /// <inheritdoc />
    public Type Texts => typeof(CarbonCloudText);

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
    }
}
