using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using MediatR;

namespace EcoSphere.Coaching.Application.Batches;

/// <summary>Takes a list for the authority out of the platform, and leaves a line in the audit trail.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record ExportBatch(Guid BatchId) : ICommand<BatchView>;

internal sealed class ExportBatchHandler(ICoachingDb db, IMediator mediator) : ICommandHandler<ExportBatch, BatchView>
{
    public async Task<Result<BatchView>> Handle(ExportBatch request, CancellationToken cancellationToken)
    {
        var found = await mediator.Send(new GetBatch(request.BatchId), cancellationToken);
        if (found.IsSuccess)
            db.Record("BatchExport", request.BatchId, ("Number", found.Value.Batch.Number), ("Count", found.Value.Lines.Count));
        return found;
    }
}
