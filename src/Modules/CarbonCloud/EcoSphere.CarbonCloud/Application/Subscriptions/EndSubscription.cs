using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Subscriptions;

/// <summary>Staff ends a running subscription before its last day; nobody of the company gets in from the next request on.</summary>
/// <param name="SubscriptionId">The subscription.</param>
/// <param name="SeenVersion">The state that the administrator has seen.</param>
/// <param name="Reason">Why; the company reads it.</param>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record EndSubscription(Guid SubscriptionId, Guid SeenVersion, string? Reason) : ICommand, IReasoned;

internal sealed class EndSubscriptionHandler(ICarbonCloudDb db, SubscriptionEnds ends, TimeProvider clock) : ICommandHandler<EndSubscription>
{
    public async Task<Result> Handle(EndSubscription request, CancellationToken cancellationToken)
    {
        if (await db.Subscriptions.SingleOrDefaultAsync(s => s.Id == request.SubscriptionId, cancellationToken) is not { } subscription)
            return SubscriptionErrors.NotFound;
        var ended = subscription.EndEarly(request.SeenVersion, request.Reason, clock.GetUtcNow());
        if (ended.IsSuccess)
            await ends.Settle([subscription], cancellationToken);
        return ended;
    }
}
