using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.SystemStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
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

/// <summary>
/// Brings every module's schema up to date before the host answers, then seeds; one host after the other. A module that fails is noted and
/// left behind, the others go on; only without the platform's own tables does the host not start.
/// </summary>
internal sealed partial class MigrateAtStart(
    IServiceScopeFactory scopes,
    ModuleCatalog catalog,
    ModuleFailures failures,
    IOptions<DatabaseOptions> options,
    ILogger<MigrateAtStart> logger
) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        foreach (var failure in failures.All)
            FailedBefore(logger, failure.Name, failure.Stage, failure.Error);
        await using var shared = scopes.CreateAsyncScope();
        await using var turn = await StartLock.Take(shared.ServiceProvider.GetRequiredService<SystemDb>(), cancellationToken);
        if (options.Value.Migrate)
            foreach (var module in catalog.Running.ToList())
                await Try(module, StartStage.Migration, () => Migrate(module, cancellationToken), cancellationToken);

        await using var seeding = scopes.CreateAsyncScope();
        var audit = seeding.ServiceProvider.GetRequiredService<AuditContext>();
        foreach (var (module, seed) in await Seeds(seeding.ServiceProvider, cancellationToken))
        {
            // it may have failed with an earlier seed
            if (!catalog.Runs(module))
                continue;
            audit.Begin(seed.GetType().Name);
            await Try(module, StartStage.Seed, () => seed.Run(cancellationToken), cancellationToken);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Migrate(ModuleDescriptor module, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.Db(module).Database.MigrateAsync(ct);
    }

    /// <summary>The seeds of the modules that run, in the order of all: made one by one, so that one that cannot be made is its module's failure alone.</summary>
    private async Task<IReadOnlyList<(ModuleDescriptor Module, ISeed Seed)>> Seeds(IServiceProvider services, CancellationToken ct)
    {
        var seeds = new List<(ModuleDescriptor Module, ISeed Seed)>();
        foreach (var module in catalog.Running.ToList())
            await Try(
                module,
                StartStage.Seed,
                () =>
                {
                    seeds.AddRange(module.Seeds.Select(seed => (module, (ISeed)ActivatorUtilities.CreateInstance(services, seed))));
                    return Task.CompletedTask;
                },
                ct
            );
        return [.. seeds.OrderBy(s => s.Seed.Order)];
    }

    private async Task Try(ModuleDescriptor module, StartStage stage, Func<Task> step, CancellationToken ct)
    {
        try
        {
            await step();
        }
        catch (Exception e) when (module.DbType != typeof(SystemDb) && !ct.IsCancellationRequested)
        {
            failures.Add(module.Name, module.Assembly, stage, e);
            Failed(logger, e, module.Name, stage);
        }
    }

    [LoggerMessage(1, LogLevel.Critical, "Module {Module} failed to start ({Stage}); the others run without it")]
    private static partial void Failed(ILogger logger, Exception exception, string module, StartStage stage);

    [LoggerMessage(2, LogLevel.Critical, "Module {Module} failed to start ({Stage}); the others run without it: {Error}")]
    private static partial void FailedBefore(ILogger logger, string module, StartStage stage, string error);
}
