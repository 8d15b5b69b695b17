using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Company.Application.Reactions;

/// <summary>A suspended member cannot be the applicant of an approval; the place in a company stays.</summary>
internal sealed class KnowMemberWhenSuspended(ICompanyDb db) : IReaction<MemberSuspended>
{
    public async Task Handle(MemberSuspended fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Know(fact.MemberId, occurredAt, ct)).Suspended(occurredAt);
}
