using EcoSphere.CarbonCloud.Application.Mails;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Subscriptions;

/// <summary>Staff makes a running subscription last longer; the other modules hear of the later end, and a mail tells.</summary>
/// <param name="SubscriptionId">The subscription.</param>
/// <param name="SeenVersion">The state that the administrator has seen.</param>
/// <param name="LastDay">The new last day.</param>
/// <param name="Reason">Why; for the record.</param>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record ExtendSubscription(Guid SubscriptionId, Guid SeenVersion, DateOnly? LastDay, string? Reason) : ICommand, IReasoned;

internal sealed class ExtendSubscriptionHandler(ICarbonCloudDb db, TimeProvider clock) : ICommandHandler<ExtendSubscription>
{
    public async Task<Result> Handle(ExtendSubscription request, CancellationToken cancellationToken)
    {
        if (await db.Subscriptions.SingleOrDefaultAsync(s => s.Id == request.SubscriptionId, cancellationToken) is not { } subscription)
            return SubscriptionErrors.NotFound;
        var extended = subscription.Extend(request.SeenVersion, request.LastDay, request.Reason, clock.GetUtcNow());
        if (extended.IsFailure)
            return extended;
        db.PublishActivated(subscription);
        await db.Tell([subscription], ServiceMails.Extended, cancellationToken);
        return extended;
    }
}
