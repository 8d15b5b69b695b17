using EcoSphere.Platform.Modules;

namespace EcoSphere.Content;

/// <summary>Articles of the portal: events, courses, resources, news, cases and pages (資訊揭露).</summary>
public sealed class ContentModule : IModule
{
    /// <inheritdoc />
    public string Name => "Content";

    /// <inheritdoc />
    public Type Texts => typeof(ContentText);

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
    }
}
