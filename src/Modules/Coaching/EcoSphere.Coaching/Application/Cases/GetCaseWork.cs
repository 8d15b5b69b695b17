using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>What the home page of a member says about the running cases of the company, and of those that the member coaches.</summary>
[ForMembers]
internal sealed record GetCaseWork : IQuery<IReadOnlyList<CaseWorkFact>>;

/// <param name="Id">The case.</param>
/// <param name="Number">案件編號.</param>
/// <param name="CompanyName">The firm.</param>
/// <param name="Item">What it is coached in.</param>
/// <param name="IsCoach">Whether the member coaches it.</param>
/// <param name="Since">Since when it has been so.</param>
/// <param name="DueOn">The day of the stage under way.</param>
/// <param name="ToHandIn">How many deliverables of the stage under way, or returned ones, the side has to hand in.</param>
/// <param name="Unread">Messages that the side has not read.</param>
/// <param name="LastMessageAt">When the newest message was written; null without one.</param>
internal sealed record CaseWorkFact(
    Guid Id,
    string Number,
    string CompanyName,
    LocalText Item,
    bool IsCoach,
    DateTimeOffset Since,
    DateOnly? DueOn,
    int ToHandIn,
    int Unread,
    DateTimeOffset? LastMessageAt
);

internal sealed class GetCaseWorkHandler(ICoachingDb db, ICurrentUser user) : IQueryHandler<GetCaseWork, IReadOnlyList<CaseWorkFact>>
{
    private const int Most = 20;

    public async Task<Result<IReadOnlyList<CaseWorkFact>>> Handle(GetCaseWork request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        var member = await db
            .KnownMembers.Where(m => m.Id == me)
            .Select(m => new { m.CompanyId, IsCoach = m.Team != null })
            .SingleOrDefaultAsync(cancellationToken);
        if (member is null or { CompanyId: null, IsCoach: false })
            return Result<IReadOnlyList<CaseWorkFact>>.Of([]);
        var (companyId, coachId) = (member.CompanyId, member.IsCoach ? me : (Guid?)null);
        var cases = await db
            .Cases.AsNoTracking()
            .Include(c => c.Stages)
            .Include(c => c.Deliverables)
            .AsSingleQuery()
            .Where(c => (companyId != null && c.CompanyId == companyId) || (coachId != null && c.CoachId == coachId))
            .Where(c => c.EndedAt == null || db.CaseThreads.Any(t => t.ApplicationId == c.Id && (c.CoachId == coachId ? t.UnreadByCoach : t.UnreadByFirm) > 0))
            .OrderBy(c => c.NextDueOn)
            .ThenBy(c => c.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var ids = cases.Select(c => c.Id).ToList();
        var slips = await (
            from a in db.Applications
            join i in db.ProgrammeItems on a.ItemId equals i.Id
            join t in db.CaseThreads on a.Id equals t.ApplicationId into threads
            from t in threads.DefaultIfEmpty()
            where ids.Contains(a.Id)
            select new
            {
                a.Id,
                a.Number,
                a.CompanyName,
                i.Content,
                ByFirm = t == null ? 0 : t.UnreadByFirm,
                ByCoach = t == null ? 0 : t.UnreadByCoach,
                LastMessageAt = t == null ? (DateTimeOffset?)null : t.LastMessageAt,
            }
        ).ToDictionaryAsync(s => s.Id, cancellationToken);
        return Result<IReadOnlyList<CaseWorkFact>>.Of([
            .. cases.Select(c =>
            {
                var (slip, isCoach) = (slips[c.Id], c.CoachId is not null && c.CoachId == coachId);
                return new CaseWorkFact(
                    c.Id,
                    slip.Number,
                    slip.CompanyName,
                    slip.Content.Title,
                    isCoach,
                    c.BegunAt,
                    c.NextDueOn,
                    c.ToHandIn(isCoach ? DeliverableBy.Coach : DeliverableBy.Firm).Count(),
                    isCoach ? slip.ByCoach : slip.ByFirm,
                    slip.LastMessageAt
                );
            }),
        ]);
    }
}
