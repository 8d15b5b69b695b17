using EcoSphere.Company.Application.Members;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Company.Application.Reactions;

/// <summary>Follows the member’s details; a new address may be one that a company has invited.</summary>
internal sealed class KnowMemberWhenProfileChanged(ICompanyDb db, MemberPlaces places) : IReaction<MemberProfileChanged>
{
    public async Task Handle(MemberProfileChanged fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var member = await db.Know(fact.MemberId, occurredAt, ct);
        member.ProfileChanged(fact.Email, fact.Name, fact.Phone, fact.Language, occurredAt);
        await places.Settle(member, ct);
    }
}
