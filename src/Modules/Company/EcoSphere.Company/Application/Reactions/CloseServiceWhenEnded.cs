using EcoSphere.CarbonCloud.Contracts;
using EcoSphere.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Reactions;

/// <summary>The company may no longer use a service: every access is withdrawn.</summary>
internal sealed class CloseServiceWhenEnded(ICompanyDb db) : IReaction<ServiceSubscriptionEnded>
{
    public async Task Handle(ServiceSubscriptionEnded fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var company = await db.WholeCompanies.SingleOrDefaultAsync(c => c.Id == fact.CompanyId, ct);
        company?.SubscriptionEnded(fact.Service, occurredAt);
    }
}
