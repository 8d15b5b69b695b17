using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Batches;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Batches;

/// <summary>Takes an application off a list that was not sent to the authority yet.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record TakeOffBatch(Guid BatchId, Guid ApplicationId) : ICommand;

internal sealed class TakeOffBatchHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<TakeOffBatch>
{
    public async Task<Result> Handle(TakeOffBatch request, CancellationToken cancellationToken)
    {
        if (await db.Batches.SingleOrDefaultAsync(b => b.Id == request.BatchId, cancellationToken) is not { } batch)
            return BatchErrors.NotFound;
        if (batch.State != BatchState.Open)
            return BatchErrors.NotOpen;
        // the list changes with what stands on it: who sends it at the same moment sends another one
        batch.Touch();
        return
            await db.WholeApplications.SingleOrDefaultAsync(a => a.Id == request.ApplicationId && a.BatchId == request.BatchId, cancellationToken) is { } listed
            ? listed.Unlist(access.AsStaff, clock.GetUtcNow())
            : ApplicationErrors.NotFound;
    }
}
