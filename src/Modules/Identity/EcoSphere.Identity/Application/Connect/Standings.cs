using EcoSphere.Identity.Domain.Connect;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>Reads how a member stands towards a service, in one round trip.</summary>
internal static class Standings
{
    public static Task<ServiceStanding?> StandingOf(this IIdentityDb db, Guid memberId, string service, CancellationToken ct) =>
        (
            from member in db.Members
            from place in db.CompanyPlaces.Where(p => p.MemberId == member.Id).DefaultIfEmpty()
            from company in db.Companies.Where(c => c.Id == place.CompanyId).DefaultIfEmpty()
            from subscription in db.ServiceSubscriptions.Where(s => s.CompanyId == place.CompanyId && s.Service == service).DefaultIfEmpty()
            where member.Id == memberId
            select new ServiceStanding
            {
                MemberId = member.Id,
                Name = member.Name,
                Email = member.Email,
                State = member.State,
                CompanyId = (Guid?)place.CompanyId,
                CompanyName = company.Name,
                CompanyTaxId = company.TaxId,
                IsCompanyAdmin = (bool?)place.IsAdmin ?? false,
                IsCompanySuspended = (bool?)company.IsSuspended ?? false,
                IsSubscriptionActive = (bool?)subscription.IsActive,
                SubscriptionEndsAt = (DateTimeOffset?)subscription.EndsAt,
                HasSeat = db.ServiceSeats.Any(s => s.CompanyId == place.CompanyId && s.MemberId == member.Id && s.Service == service && s.IsAllowed),
            }
        )
            .AsNoTracking()
            .SingleOrDefaultAsync(ct);
}
