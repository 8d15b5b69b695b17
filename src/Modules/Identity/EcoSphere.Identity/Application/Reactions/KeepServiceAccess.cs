using EcoSphere.CarbonCloud.Contracts;
using EcoSphere.Company.Contracts;
using EcoSphere.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Reactions;

/// <summary>
/// Keeps which company may use which service, and who of it may enter. Two modules tell of it, whose facts may overtake each other:
/// the later one counts.
/// </summary>
internal sealed class KeepServiceAccess(IIdentityDb db)
    : IReaction<ServiceSubscriptionActivated>,
        IReaction<ServiceSubscriptionEnded>,
        IReaction<ServiceAccessChanged>,
        IReaction<CompanyMemberRemoved>
{
    /// <summary>The same fact also tells of a longer term; only with the beginning the applicant gets a seat, as in Company.</summary>
    public async Task Handle(ServiceSubscriptionActivated fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var subscription = await Subscription(fact.CompanyId, fact.Service, ct);
        if (occurredAt < subscription.At)
            return;
        var begins = !subscription.IsActive;
        (subscription.IsActive, subscription.EndsAt, subscription.At) = (true, fact.EndsAt, occurredAt);
        if (begins)
            await Put(fact.CompanyId, fact.ApplicantId, fact.Service, isAllowed: true, occurredAt, ct);
    }

    /// <summary>Company withdraws the seats one by one; until then the ended subscription shuts the door.</summary>
    public async Task Handle(ServiceSubscriptionEnded fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var subscription = await Subscription(fact.CompanyId, fact.Service, ct);
        if (occurredAt >= subscription.At)
            (subscription.IsActive, subscription.At) = (false, occurredAt);
    }

    public Task Handle(ServiceAccessChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        Put(fact.CompanyId, fact.MemberId, fact.Service, fact.Allowed, occurredAt, ct);

    /// <summary>Who comes back to the company later comes back without a seat.</summary>
    public async Task Handle(CompanyMemberRemoved fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        foreach (var seat in await db.ServiceSeats.Where(s => s.CompanyId == fact.CompanyId && s.MemberId == fact.MemberId).ToListAsync(ct))
            if (occurredAt >= seat.At)
                (seat.IsAllowed, seat.At) = (false, occurredAt);
    }

    private async Task Put(Guid company, Guid member, string service, bool isAllowed, DateTimeOffset at, CancellationToken ct)
    {
        if (await db.ServiceSeats.FindAsync([company, member, service], ct) is not { } seat)
        {
            seat = new ServiceSeat
            {
                CompanyId = company,
                MemberId = member,
                Service = service,
            };
            db.ServiceSeats.Add(seat);
        }

        if (at >= seat.At)
            (seat.IsAllowed, seat.At) = (isAllowed, at);
    }

    private async Task<ServiceSubscriptionCopy> Subscription(Guid company, string service, CancellationToken ct)
    {
        if (await db.ServiceSubscriptions.FindAsync([company, service], ct) is { } known)
            return known;
        var heard = new ServiceSubscriptionCopy { CompanyId = company, Service = service };
        db.ServiceSubscriptions.Add(heard);
        return heard;
    }
}
