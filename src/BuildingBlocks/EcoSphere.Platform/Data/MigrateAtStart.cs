using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.SystemStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace EcoSphere.Platform.Data;

/// <summary>What a module puts into its database after the migrations: reference data, the first administrator, demo data. Runs at every start; a second run does no harm.</summary>
public interface ISeed
{
    /// <summary>The order among all seeds; lower first.</summary>
    int Order { get; }

    /// <summary>Seeds.</summary>
    /// <param name="ct">Cancels.</param>
    Task Run(CancellationToken ct);
}

/// <summary>Brings every module's schema up to date before the host answers, then seeds; one host after the other.</summary>
internal sealed class MigrateAtStart(IServiceScopeFactory scopes, ModuleCatalog catalog, IOptions<DatabaseOptions> options) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var shared = scopes.CreateAsyncScope();
        await using var turn = await StartLock.Take(shared.ServiceProvider.GetRequiredService<SystemDb>(), cancellationToken);
        if (options.Value.Migrate)
            foreach (var module in catalog.Modules)
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.Db(module).Database.MigrateAsync(cancellationToken);
            }

        await using var seeding = scopes.CreateAsyncScope();
        var audit = seeding.ServiceProvider.GetRequiredService<AuditContext>();
        foreach (var seed in seeding.ServiceProvider.GetServices<ISeed>().OrderBy(s => s.Order))
        {
            audit.Begin(seed.GetType().Name);
            await seed.Run(cancellationToken);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
