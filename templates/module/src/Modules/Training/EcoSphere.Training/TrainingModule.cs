using EcoSphere.Platform.Modules;
using EcoSphere.Training.Application;
using EcoSphere.Training.Infrastructure;

namespace EcoSphere.Training;

/// <summary>教育訓練.</summary>
public sealed class TrainingModule : IModule
{
    /// <inheritdoc />
    public string Name => "Training";

    /// <inheritdoc />
    public Type Texts => typeof(TrainingText);

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module.UseDatabase<ITrainingDb, TrainingDb, TrainingDbSqlite, TrainingDbSqlServer>();
    }
}
