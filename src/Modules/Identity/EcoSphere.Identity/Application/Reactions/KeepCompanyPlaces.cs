using EcoSphere.Company.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Identity.Application.Reactions;

/// <summary>
/// Keeps who belongs to which company; a member belongs to one. Facts of two companies may overtake each other, so the later fact
/// counts and a company never takes away a place in another.
/// </summary>
internal sealed class KeepCompanyPlaces(IIdentityDb db) : IReaction<CompanyMemberJoined>, IReaction<CompanyMemberChanged>, IReaction<CompanyMemberRemoved>
{
    public Task Handle(CompanyMemberJoined fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        Put(fact.CompanyId, fact.MemberId, fact.IsAdmin, occurredAt, ct);

    public Task Handle(CompanyMemberChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        Put(fact.CompanyId, fact.MemberId, fact.IsAdmin, occurredAt, ct);

    public async Task Handle(CompanyMemberRemoved fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        if (await db.CompanyPlaces.FindAsync([fact.MemberId], ct) is { } place && place.CompanyId == fact.CompanyId)
            db.CompanyPlaces.Remove(place);
    }

    private async Task Put(Guid company, Guid member, bool isAdmin, DateTimeOffset at, CancellationToken ct)
    {
        if (await db.CompanyPlaces.FindAsync([member], ct) is not { } place)
        {
            db.CompanyPlaces.Add(
                new CompanyPlace
                {
                    MemberId = member,
                    CompanyId = company,
                    IsAdmin = isAdmin,
                    At = at,
                }
            );
            return;
        }

        if (place.CompanyId != company && at < place.At)
            return;
        (place.CompanyId, place.IsAdmin, place.At) = (company, isAdmin, at);
    }
}
