using System.Collections.Concurrent;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Operations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Platform.Jobs;

/// <summary>Runs one turn of a job under its lease and notes how it ended.</summary>
public sealed partial class JobRunner(IServiceScopeFactory scopes, ModuleCatalog catalog, TimeProvider clock, ILogger<JobRunner> logger)
{
    /// <summary>A lease keeps other hosts away, but not this one.</summary>
    private readonly ConcurrentDictionary<JobDescriptor, byte> _running = new();

    /// <summary>Runs the turn, unless it is running already, here or on another host, or its module failed to start.</summary>
    /// <param name="job">The job.</param>
    /// <param name="due">The turn's due time: the same on all hosts.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Whether this host ran it.</returns>
    public async Task<bool> Run(JobDescriptor job, DateTimeOffset due, CancellationToken ct)
    {
        if (!catalog.Runs(catalog.BySchema(job.Module)) || !_running.TryAdd(job, 0))
            return false;
        try
        {
            return await RunTurn(job, due, ct);
        }
        finally
        {
            _running.TryRemove(job, out _);
        }
    }

    private async Task<bool> RunTurn(JobDescriptor job, DateTimeOffset due, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.Db(catalog.BySchema(job.Module));
        if (!await db.TryTake(job.Lease, clock.GetUtcNow(), ct, due))
            return false;
        string? error = null;
        try
        {
            using var renewal = CancellationTokenSource.CreateLinkedTokenSource(ct);
            var keeping = KeepLease(job, renewal.Token);
            try
            {
                await using var work = scopes.CreateAsyncScope();
                work.ServiceProvider.GetRequiredService<AuditContext>().Begin(job.Name);
                await ((IModuleJob)work.ServiceProvider.GetRequiredService(job.Type)).Run(ct);
            }
            finally
            {
                await renewal.CancelAsync();
                await keeping;
            }
        }
        catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            Failed(logger, e, job.Name);
            PlatformMetrics.JobFailed(job.Module);
            error = $"{e.GetType().Name}: {e.Message}".Cut(2000);
        }
        finally
        {
            await db.Free(job.Lease, clock.GetUtcNow(), CancellationToken.None, error);
        }

        return true;
    }

    private async Task KeepLease(JobDescriptor job, CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Leases.Duration / 3, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(ct))
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.Db(catalog.BySchema(job.Module)).TryTake(job.Lease, clock.GetUtcNow(), ct);
            }
        }
        catch (OperationCanceledException)
        {
            // the job has ended
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Job {Job} failed")]
    private static partial void Failed(ILogger logger, Exception exception, string job);
}
