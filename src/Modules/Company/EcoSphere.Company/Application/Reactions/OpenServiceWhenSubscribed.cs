using EcoSphere.CarbonCloud.Contracts;
using EcoSphere.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Reactions;

/// <summary>The company may use a service: its administrators can give access, and the applicant has the first seat.</summary>
internal sealed class OpenServiceWhenSubscribed(ICompanyDb db) : IReaction<ServiceSubscriptionActivated>
{
    public async Task Handle(ServiceSubscriptionActivated fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var company = await db.WholeCompanies.SingleOrDefaultAsync(c => c.Id == fact.CompanyId, ct);
        company?.SubscriptionActivated(fact.Service, fact.ApplicantId, fact.EndsAt, occurredAt);
    }
}
