using EcoSphere.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Reliability.Tests.Probe;

/// <summary>A module that publishes events, listens to them and can be made to fail; the host of a test finds it like any other.</summary>
public sealed class ProbeModule : IModule
{
    public string Name => "Probe";

    public Type Texts => typeof(ProbeModule);

    public void Register(ModuleBuilder module)
    {
        module.UseDatabase<ProbeDb, ProbeDb, ProbeDbSqlite, ProbeDbSqlServer>();
        module.Services.AddSingleton<ProbeFaults>();
    }
}
