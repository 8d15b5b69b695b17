using Quartz;

namespace EcoSphere.Platform.Jobs;

/// <summary>What Quartz starts: finds the job by its key and runs the turn.</summary>
[DisallowConcurrentExecution]
internal sealed class QuartzJob(JobRunner runner, JobCatalog jobs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runner.Run(
            jobs.Find(context.JobDetail.Key.Group, context.JobDetail.Key.Name)!,
            context.ScheduledFireTimeUtc ?? context.FireTimeUtc,
            cancellationToken
        );
}
