using EcoSphere.Company.Application.Members;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Company.Application.Reactions;

/// <summary>The member has confirmed the address: the place in a company is no longer an invitation.</summary>
internal sealed class KnowMemberWhenActivated(ICompanyDb db, MemberPlaces places) : IReaction<MemberActivated>
{
    public async Task Handle(MemberActivated fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var member = await db.Know(fact.MemberId, occurredAt, ct);
        member.Activated();
        await places.Settle(member, ct);
    }
}
