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
    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Checkpoint(cancellationToken);
        }
        catch (ObjectDisposedException)
        {
            // two have stopped the host at once, as a test does: the other one has been here
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Checkpoint(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var db in catalog.Modules.Select(m => scope.Db(m)).Where(db => db.Database.IsSqlite()))
        {
            using var turn = await db.Enter(cancellationToken);
            // what another host is still writing stays in the log: that host brings it in
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
        }
    }
}
