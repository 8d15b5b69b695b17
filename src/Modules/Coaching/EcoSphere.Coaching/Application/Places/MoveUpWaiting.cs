using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Places;

/// <summary>Moves up who waits for an item with free places: after a larger quota, and whatever was missed when a place came back.</summary>
[ForSystem]
internal sealed record MoveUpWaiting : ICommand<int>;

internal sealed class MoveUpWaitingHandler(ICoachingDb db, TimeProvider clock) : ICommandHandler<MoveUpWaiting, int>
{
    public async Task<Result<int>> Handle(MoveUpWaiting request, CancellationToken cancellationToken)
    {
        var itemId = await (
            from p in db.ItemPlaces
            where (p.Quota == null || p.Taken < p.Quota) && db.Applications.Any(a => a.ItemId == p.ItemId && a.State == ApplicationState.Waitlisted)
            orderby p.ItemId
            select (Guid?)p.ItemId
        ).FirstOrDefaultAsync(cancellationToken);
        return itemId is { } id ? await db.MoveUp(id, freed: 0, clock.GetUtcNow(), cancellationToken) : 0;
    }
}
