using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Batches;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Batches;

/// <summary>The lists for the authority, the newest first.</summary>
/// <param name="State">Where they stand, or null for all.</param>
/// <param name="Page">The page.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record ListBatches(BatchState? State, int Page) : IQuery<PageOf<BatchRow>>;

internal sealed record BatchRow(
    Guid Id,
    string Number,
    ItemContent Item,
    ProgrammeContent Programme,
    BatchState State,
    DateTimeOffset CreatedAt,
    DateTimeOffset? SentAt,
    DateTimeOffset? DecidedAt,
    int Count,
    int Waiting
);

internal sealed class ListBatchesHandler(ICoachingDb db) : IQueryHandler<ListBatches, PageOf<BatchRow>>
{
    private const int PageSize = 25;

    public async Task<Result<PageOf<BatchRow>>> Handle(ListBatches request, CancellationToken cancellationToken)
    {
        var found = db.Batches.AsNoTracking();
        if (request.State is { } state)
            found = found.Where(b => b.State == state);
        var info = new PageInfo(request.Page, PageSize, await found.CountAsync(cancellationToken));
        if (info.IsOutside)
            return Error.NotFound("This list has no such page.");
        var rows = await (
            from b in found.OrderByDescending(b => b.CreatedAt).ThenBy(b => b.Id).Skip((info.Number - 1) * PageSize).Take(PageSize)
            join i in db.ProgrammeItems on b.ItemId equals i.Id
            join p in db.Programmes.IgnoreAutoIncludes() on b.ProgrammeId equals p.Id
            orderby b.CreatedAt descending, b.Id
            select new BatchRow(
                b.Id,
                b.Number,
                i.Content,
                p.Content,
                b.State,
                b.CreatedAt,
                b.SentAt,
                b.DecidedAt,
                db.Applications.Count(a => a.BatchId == b.Id),
                db.Applications.Count(a => a.BatchId == b.Id && a.State == ApplicationState.Listed)
            )
        ).ToListAsync(cancellationToken);
        return new PageOf<BatchRow>(rows, info);
    }
}
