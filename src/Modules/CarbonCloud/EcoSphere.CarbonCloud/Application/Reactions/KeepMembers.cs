using EcoSphere.CarbonCloud.Application.Mails;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.Company.Contracts;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Reactions;

/// <summary>
/// Keeps the copy of the members: who they are, told by Identity, and in which company and with which seat, told by Company. What
/// somebody who leaves a company has applied for on its behalf is withdrawn; who gets a seat is told by mail.
/// </summary>
internal sealed class KeepMembers(ICarbonCloudDb db, TimeProvider clock)
    : IReaction<MemberRegistered>,
        IReaction<MemberActivated>,
        IReaction<MemberProfileChanged>,
        IReaction<MemberSuspended>,
        IReaction<MemberReinstated>,
        IReaction<CompanyMemberJoined>,
        IReaction<CompanyMemberChanged>,
        IReaction<CompanyMemberRemoved>,
        IReaction<ServiceAccessChanged>
{
    public async Task Handle(MemberRegistered fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Registered(fact.Email, fact.Name, fact.Phone, fact.Language, occurredAt);

    public async Task Handle(MemberActivated fact, DateTimeOffset occurredAt, CancellationToken ct) => (await db.Member(fact.MemberId, ct)).Activated();

    public async Task Handle(MemberProfileChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Profile(fact.Email, fact.Name, fact.Phone, fact.Language, occurredAt);

    public async Task Handle(MemberSuspended fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Stand(isSuspended: true, occurredAt);

    public async Task Handle(MemberReinstated fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Stand(isSuspended: false, occurredAt);

    public async Task Handle(CompanyMemberJoined fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Join(fact.CompanyId, fact.IsAdmin, occurredAt);

    public async Task Handle(CompanyMemberChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Member(fact.MemberId, ct)).Join(fact.CompanyId, fact.IsAdmin, occurredAt);

    public async Task Handle(CompanyMemberRemoved fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        (await db.Member(fact.MemberId, ct)).Leave(fact.CompanyId, occurredAt);
        (await db.Seat(fact.CompanyId, fact.MemberId, ct)).Decide(isAllowed: false, occurredAt);
        await db.WithdrawWhatIsOpenOf(fact.MemberId, fact.CompanyId, occurredAt, clock.GetUtcNow(), ct);
    }

    public async Task Handle(ServiceAccessChanged fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        if (fact.Service == CarbonCloudOptions.Service && (await db.Seat(fact.CompanyId, fact.MemberId, ct)).Decide(fact.Allowed, occurredAt))
            await TellOfSeat(fact.CompanyId, fact.MemberId, ct);
    }

    /// <summary>The applicant, whose seat came with the approval, has had the mail about that.</summary>
    private async Task TellOfSeat(Guid companyId, Guid memberId, CancellationToken ct)
    {
        var (now, member) = (clock.GetUtcNow(), await db.Member(memberId, ct));
        var running = await db
            .Subscriptions.AsNoTracking()
            .Where(s => s.CompanyId == companyId && s.EndedAt == null && s.EndsAt > now)
            .Join(db.KnownCompanies.Where(c => !c.IsSuspended), s => s.CompanyId, c => c.Id, (s, c) => new { Subscription = s, c.Name })
            .SingleOrDefaultAsync(ct);
        // nothing is sent where the door is shut nevertheless
        if (running is not null && member.IsUsable && member.CompanyId == companyId)
            db.Send(ServiceMails.SeatGiven(member, running.Subscription, running.Name));
    }
}
