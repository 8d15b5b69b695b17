using EcoSphere.CarbonCloud.Application.Mails;
using EcoSphere.CarbonCloud.Contracts;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Subscriptions;

/// <summary>What follows when a subscription is over: the company can apply again, the other modules hear of it, and a mail tells.</summary>
internal sealed class SubscriptionEnds(ICarbonCloudDb db)
{
    public async Task Settle(IReadOnlyCollection<Subscription> ended, CancellationToken ct)
    {
        var ids = ended.Select(s => s.ApplicationId).ToList();
        foreach (var application in await db.ServiceApplications.Where(a => ids.Contains(a.Id)).ToListAsync(ct))
            application.SubscriptionEnded();
        // by the company: what is told of the next subscription must not overtake this
        foreach (var subscription in ended)
            db.Publish(new ServiceSubscriptionEnded(subscription.CompanyId, CarbonCloudOptions.Service), subscription.CompanyId);
        await db.Tell(ended, ServiceMails.Ended, ct);
    }
}
