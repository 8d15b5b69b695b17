using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Jobs;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace EcoSphere.Platform.Operations.Jobs;

/// <summary>The jobs of all modules that run: when they ran, how it went, when they run next.</summary>
[ForStaff(Permissions.System)]
public sealed record ListJobs : IQuery<IReadOnlyList<JobRow>>;

/// <summary>One job.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Name">The job's name.</param>
/// <param name="Cron">When it runs, in Asia/Taipei.</param>
/// <param name="StartedAt">When it last began (UTC), or null for never.</param>
/// <param name="EndedAt">When it last ended, or null for never.</param>
/// <param name="IsRunning">Whether it is running now, on any host.</param>
/// <param name="Failures">How often in a row it has failed.</param>
/// <param name="LastError">Why it failed last, or null when it last went well.</param>
/// <param name="NextAt">When it runs next, or null for never.</param>
public sealed record JobRow(
    string Module,
    string Name,
    string Cron,
    DateTimeOffset? StartedAt,
    DateTimeOffset? EndedAt,
    bool IsRunning,
    int Failures,
    string? LastError,
    DateTimeOffset? NextAt
);

internal sealed class ListJobsHandler(ModuleStores stores, JobCatalog jobs, TimeProvider clock) : IQueryHandler<ListJobs, IReadOnlyList<JobRow>>
{
    private static readonly TimeZoneInfo Taipei = TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei");

    public async Task<Result<IReadOnlyList<JobRow>>> Handle(ListJobs request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = new List<JobRow>();
        foreach (var module in jobs.Jobs.GroupBy(j => j.Module, StringComparer.Ordinal))
        {
            // a module that failed to start runs none of its jobs
            if (stores.Find(module.Key) is not { } db)
                continue;
            var leases = await db.Set<Lease>()
                .AsNoTracking()
                .Where(l => l.Name.StartsWith("job:"))
                .ToDictionaryAsync(l => l.Name, StringComparer.Ordinal, cancellationToken);
            rows.AddRange(module.OrderBy(j => j.Name, StringComparer.Ordinal).Select(job => Row(job, leases.GetValueOrDefault(job.Lease), now)));
        }

        return Result<IReadOnlyList<JobRow>>.Of(rows);
    }

    private static JobRow Row(JobDescriptor job, Lease? lease, DateTimeOffset now) =>
        new(
            job.Module,
            job.Name,
            job.Cron,
            Moment(lease?.StartedTicks),
            Moment(lease?.EndedTicks),
            lease is not null && lease.UntilTicks > now.UtcTicks,
            lease?.Failures ?? 0,
            lease?.LastError,
            new CronExpression(job.Cron, Taipei).GetNextValidTimeAfter(now)
        );

    private static DateTimeOffset? Moment(long? ticks) => ticks is > 0 ? new DateTimeOffset(ticks.Value, TimeSpan.Zero) : null;
}
