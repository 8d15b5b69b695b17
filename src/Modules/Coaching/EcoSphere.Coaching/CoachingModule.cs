using EcoSphere.Platform.Modules;

namespace EcoSphere.Coaching;

/// <summary>Coaching programmes as data, their applications, stages and follow-ups (輔導計畫).</summary>
public sealed class CoachingModule : IModule
{
    /// <inheritdoc />
    public string Name => "Coaching";

    /// <inheritdoc />
    public Type Texts => typeof(CoachingText);

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
    }
}
