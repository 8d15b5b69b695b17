using EcoSphere.Company.Contracts;
using EcoSphere.Consulting.Contracts;
using EcoSphere.Identity.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Platform.Events;

namespace EcoSphere.Coaching.Application.Reactions;

/// <summary>Keeps the copy of the members: who they are, told by Identity; in which company, told by Company; as consultants, told by Consulting.</summary>
internal sealed class KeepMembers(ICoachingDb db)
    : IReaction<MemberRegistered>,
        IReaction<MemberActivated>,
        IReaction<MemberProfileChanged>,
        IReaction<MemberSuspended>,
        IReaction<MemberReinstated>,
        IReaction<StaffPermissionsChanged>,
        IReaction<CompanyMemberJoined>,
        IReaction<CompanyMemberChanged>,
        IReaction<CompanyMemberRemoved>,
        IReaction<ConsultantAppointed>,
        IReaction<ConsultantDismissed>
{
    public async Task Handle(MemberRegistered fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Registered(fact.Email, fact.Name, fact.Language, occurredAt);

    public async Task Handle(MemberActivated fact, DateTimeOffset occurredAt, CancellationToken ct) => (await db.Member(fact.MemberId, ct)).Activated();

    public async Task Handle(MemberProfileChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Profile(fact.Email, fact.Name, fact.Language, occurredAt);

    public async Task Handle(MemberSuspended fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Stand(isSuspended: true, occurredAt);

    public async Task Handle(MemberReinstated fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Stand(isSuspended: false, occurredAt);

    public async Task Handle(StaffPermissionsChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Serve(fact.Permissions.Contains(Permissions.Coaching), occurredAt);

    public async Task Handle(CompanyMemberJoined fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Join(fact.CompanyId, fact.IsAdmin, occurredAt);

    public async Task Handle(CompanyMemberChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Join(fact.CompanyId, fact.IsAdmin, occurredAt);

    public async Task Handle(CompanyMemberRemoved fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Leave(fact.CompanyId, occurredAt);

    public async Task Handle(ConsultantAppointed fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Consult(fact.Team, occurredAt);

    public async Task Handle(ConsultantDismissed fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Consult(team: null, occurredAt);
}
