using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.Platform.Data;

/// <summary>
/// Brings what the write-ahead logs still hold into the SQLite files when the host stops: connections stay open until the process ends,
/// and nobody copying a file should have to know that there is a log beside it.
/// </summary>
internal sealed class CheckpointAtStop(IServiceScopeFactory scopes, ModuleCatalog catalog) : IHostedLifecycleService
{
    private readonly Lock _once = new();
    private Task? _checkpoint;

    /// <summary>Whoever stops the host a second time waits for the first, and only then takes its services away.</summary>
    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        lock (_once)
            return _checkpoint ??= Checkpoint(cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Checkpoint(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var db in catalog.Running.Select(m => scope.Db(m)).Where(db => db.Database.IsSqlite()))
        {
            using var turn = await db.Enter(cancellationToken);
            // what another host is still writing stays in the log: that host brings it in
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
        }
    }
}
