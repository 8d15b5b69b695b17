using EcoSphere.Company.Contracts;
using EcoSphere.Identity.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Platform.Events;

namespace EcoSphere.Consulting.Application.Reactions;

/// <summary>Keeps the copy of the members: who they are, told by Identity, and in which company, told by Company.</summary>
internal sealed class KeepMembers(IConsultingDb db)
    : IReaction<MemberRegistered>,
        IReaction<MemberActivated>,
        IReaction<MemberProfileChanged>,
        IReaction<MemberSuspended>,
        IReaction<MemberReinstated>,
        IReaction<StaffPermissionsChanged>,
        IReaction<CompanyMemberJoined>,
        IReaction<CompanyMemberChanged>,
        IReaction<CompanyMemberRemoved>
{
    public async Task Handle(MemberRegistered fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Registered(fact.Email, fact.Name, fact.Phone, fact.Language, occurredAt);

    public async Task Handle(MemberActivated fact, DateTimeOffset occurredAt, CancellationToken ct) => (await db.Member(fact.MemberId, ct)).Activated();

    public async Task Handle(MemberProfileChanged fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var member = await db.Member(fact.MemberId, ct);
        member.Profile(fact.Email, fact.Name, fact.Phone, fact.Language, occurredAt);
        // an erased person keeps no name, and an older fact changes none
        if (member.Name == fact.Name && await db.Consultants.FindAsync([fact.MemberId], ct) is { } consultant)
            consultant.Rename(fact.Name);
    }

    public async Task Handle(MemberSuspended fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Stand(isSuspended: true, occurredAt);

    public async Task Handle(MemberReinstated fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Stand(isSuspended: false, occurredAt);

    public async Task Handle(StaffPermissionsChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Review(fact.Permissions.Contains(Permissions.Consulting), occurredAt);

    public async Task Handle(CompanyMemberJoined fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Join(fact.CompanyId, fact.IsAdmin, occurredAt);

    public async Task Handle(CompanyMemberChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Join(fact.CompanyId, fact.IsAdmin, occurredAt);

    public async Task Handle(CompanyMemberRemoved fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Leave(fact.CompanyId, occurredAt);
}
