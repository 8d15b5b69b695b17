using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Batches;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Batches;

/// <summary>A list for the authority with all that stands on it, in the order of priority.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record GetBatch(Guid BatchId) : IQuery<BatchView>;

internal sealed record BatchView(AuthorityBatch Batch, ItemContent Item, ProgrammeContent Programme, ItemPlaces Places, IReadOnlyList<BatchLine> Lines);

internal sealed record BatchLine(
    Guid Id,
    string Number,
    string CompanyName,
    string TaxId,
    string? IndustryCode,
    int PriorityRank,
    decimal? Score,
    DateTimeOffset SubmittedAt,
    ApplicationState State
);

internal sealed class GetBatchHandler(ICoachingDb db) : IQueryHandler<GetBatch, BatchView>
{
    public async Task<Result<BatchView>> Handle(GetBatch request, CancellationToken cancellationToken)
    {
        if (await db.Batches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == request.BatchId, cancellationToken) is not { } batch)
            return BatchErrors.NotFound;
        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == batch.ProgrammeId, cancellationToken);
        var places = await db.ItemPlaces.AsNoTracking().SingleAsync(p => p.ItemId == batch.ItemId, cancellationToken);
        var batchId = batch.Id;
        var lines = await db
            .Applications.AsNoTracking()
            .Where(a => a.BatchId == batchId)
            .OrderBy(a => a.PriorityRank)
            .ThenBy(a => a.SubmittedAt)
            .ThenBy(a => a.Id)
            .Take(AuthorityBatch.MostApplications)
            .Select(a => new BatchLine(a.Id, a.Number, a.CompanyName, a.TaxId, a.IndustryCode, a.PriorityRank, a.Score, a.SubmittedAt, a.State))
            .ToListAsync(cancellationToken);
        return new BatchView(batch, programme.Item(batch.ItemId)!.Content, programme.Content, places, lines);
    }
}
