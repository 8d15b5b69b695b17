using EcoSphere.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EcoSphere.Platform.Data;

/// <summary>Ready means that every module's database answers. The logs name the one that does not; strangers are told nothing.</summary>
internal sealed class DatabaseHealth(IServiceScopeFactory scopes, ModuleCatalog catalog) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        foreach (var module in catalog.Modules)
        {
            await using var scope = scopes.CreateAsyncScope();
            if (!await scope.Db(module).Database.CanConnectAsync(cancellationToken))
                return HealthCheckResult.Unhealthy($"The database of {module.Name} does not answer.");
        }

        return HealthCheckResult.Healthy();
    }
}
