using EcoSphere.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EcoSphere.Platform.Data;

/// <summary>
/// Ready means that every module has started and its database answers. Where one failed to start the host is "degraded" and still takes
/// requests, for the others' sake. The logs and the staff's page name the module; strangers are told nothing.
/// </summary>
internal sealed class DatabaseHealth(IServiceScopeFactory scopes, ModuleCatalog catalog, ModuleFailures failures) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        foreach (var module in catalog.Running)
        {
            await using var scope = scopes.CreateAsyncScope();
            if (!await scope.Db(module).Database.CanConnectAsync(cancellationToken))
                return HealthCheckResult.Unhealthy($"The database of {module.Name} does not answer.");
        }

        return failures.All is []
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded($"{string.Join(", ", failures.All.Select(f => f.Name))} failed to start.");
    }
}
