using EcoSphere.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Reliability.Tests.Probe;

/// <summary>A module that publishes events, listens to them and can be made to fail; the host of a test finds it like any other.</summary>
public sealed class ProbeModule : IModule
{
    /// <summary>Lets the module fail in the middle of its declarations.</summary>
    internal const string Fault = "Probe:FailsToRegister";

    public string Name => "Probe";

    public Type Texts => typeof(ProbeModule);

    public void Register(ModuleBuilder module)
    {
        module.UseDatabase<ProbeDb, ProbeDb, ProbeDbSqlite, ProbeDbSqlServer>();
        module.Services.AddSingleton<ProbeFaults>();
        if (module.Configuration.GetValue<bool>(Fault))
            throw new InvalidOperationException("broken on purpose");
    }
}
