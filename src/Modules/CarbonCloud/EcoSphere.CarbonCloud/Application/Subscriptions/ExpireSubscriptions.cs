using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Subscriptions;

/// <summary>Puts down that subscriptions whose last day is over have ended; the door has been shut since that moment.</summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record ExpireSubscriptions(int Most) : ICommand<int>;

internal sealed class ExpireSubscriptionsHandler(ICarbonCloudDb db, SubscriptionEnds ends, TimeProvider clock) : ICommandHandler<ExpireSubscriptions, int>
{
    public async Task<Result<int>> Handle(ExpireSubscriptions request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var over = await db
            .Subscriptions.Where(s => s.EndedAt == null && s.EndsAt <= now)
            .OrderBy(s => s.EndsAt)
            .ThenBy(s => s.Id)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        List<Subscription> ended = [.. over.Where(s => s.Expire(now))];
        await ends.Settle(ended, cancellationToken);
        return over.Count;
    }
}
