using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Batches;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Batches;

/// <summary>Puts qualified applications of one item on a list for the authority.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="ApplicationIds">The applications; all of them go on it, or none.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record BeginBatch(Guid ItemId, IReadOnlyList<Guid> ApplicationIds) : ICommand<Guid>;

internal sealed class BeginBatchHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<BeginBatch, Guid>
{
    public async Task<Result<Guid>> Handle(BeginBatch request, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. request.ApplicationIds.Distinct()];
        if (ids.Length == 0)
            return BatchErrors.Empty;
        if (ids.Length > AuthorityBatch.MostApplications)
            return BatchErrors.TooMany;
        if (await db.ProgrammeItems.AsNoTracking().SingleOrDefaultAsync(i => i.Id == request.ItemId, cancellationToken) is not { } item)
            return ProgrammeErrors.ItemNotFound;
        var (itemId, now) = (item.Id, clock.GetUtcNow());
        var chosen = await db.WholeApplications.Where(a => ids.Contains(a.Id) && a.ItemId == itemId).ToListAsync(cancellationToken);
        if (chosen.Count != ids.Length)
            return ApplicationErrors.NotFound;
        var batch = AuthorityBatch.Begin(await db.NextNumber(NumberSeries.Batch, now, cancellationToken), item.ProgrammeId, item.Id, now);
        foreach (var application in chosen)
        {
            if (application.List(access.AsStaff, batch.Id, item.Reviewers, now).Error is { } refused)
                return refused;
        }

        db.Batches.Add(batch);
        return batch.Id;
    }
}
