using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Jobs;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Operations.Jobs;

/// <summary>Runs a job now, whatever its schedule says.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Name">The job's name.</param>
[ForStaff(Permissions.System)]
public sealed record RunJob(string Module, string Name) : ICommand<JobOutcome>;

/// <summary>How a job that was started by hand stands when the answer is given.</summary>
public enum JobOutcome
{
    /// <summary>It has run.</summary>
    Done,

    /// <summary>It has failed.</summary>
    Failed,

    /// <summary>It takes longer and goes on by itself.</summary>
    Running,
}

internal sealed class RunJobHandler(ModuleStores stores, JobCatalog jobs, JobsOnDemand onDemand) : ICommandHandler<RunJob, JobOutcome>
{
    /// <summary>Most jobs are done by then; nobody waits for the others.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<Result<JobOutcome>> Handle(RunJob request, CancellationToken cancellationToken)
    {
        if (jobs.Find(request.Module, request.Name) is not { } job || stores.Find(request.Module) is not { } db)
            return Error.NotFound("There is no such job.");
        // written first: who started a job that never comes back is worth knowing
        db.Record("Job", Guid.Empty, (nameof(request.Name), job.Name));
        await db.SaveChangesAsync(cancellationToken);
        try
        {
            if (!await onDemand.Start(job).WaitAsync(Patience, cancellationToken))
                return Error.Conflict("This job is running already.");
        }
        catch (TimeoutException)
        {
            return JobOutcome.Running;
        }

        var failed = await db.Set<Lease>().AsNoTracking().AnyAsync(l => l.Name == job.Lease && l.Failures > 0, cancellationToken);
        return failed ? JobOutcome.Failed : JobOutcome.Done;
    }
}
