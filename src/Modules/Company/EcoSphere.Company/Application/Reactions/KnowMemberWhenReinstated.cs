using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Company.Application.Reactions;

/// <summary>The member can act again.</summary>
internal sealed class KnowMemberWhenReinstated(ICompanyDb db) : IReaction<MemberReinstated>
{
    public async Task Handle(MemberReinstated fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Know(fact.MemberId, occurredAt, ct)).Reinstated(occurredAt);
}
