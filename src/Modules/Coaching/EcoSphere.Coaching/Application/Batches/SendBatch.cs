using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Batches;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Batches;

/// <summary>The list was sent to the authority; from now on it stays as it is.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record SendBatch(Guid BatchId) : ICommand;

internal sealed class SendBatchHandler(ICoachingDb db, TimeProvider clock) : ICommandHandler<SendBatch>
{
    public async Task<Result> Handle(SendBatch request, CancellationToken cancellationToken)
    {
        if (await db.Batches.SingleOrDefaultAsync(b => b.Id == request.BatchId, cancellationToken) is not { } batch)
            return BatchErrors.NotFound;
        var hasAny = await db.Applications.AnyAsync(a => a.BatchId == request.BatchId && a.State == ApplicationState.Listed, cancellationToken);
        return hasAny ? batch.Send(clock.GetUtcNow()) : BatchErrors.Empty;
    }
}
