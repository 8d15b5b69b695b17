using EcoSphere.Company.Application.Members;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Company.Application.Reactions;

/// <summary>Knows the member, and gives the place that a company keeps for the address.</summary>
internal sealed class KnowMemberWhenRegistered(ICompanyDb db, MemberPlaces places) : IReaction<MemberRegistered>
{
    public async Task Handle(MemberRegistered fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var member = await db.Know(fact.MemberId, occurredAt, ct);
        member.Registered(fact.Email, fact.Name, fact.Phone, fact.Language, occurredAt);
        await places.Settle(member, ct);
    }
}
