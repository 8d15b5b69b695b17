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
internal sealed record CaseWorkFact(
    Guid Id,
    string Number,
    string CompanyName,
    LocalText Item,
    bool IsCoach,
    DateTimeOffset Since,
    DateOnly? DueOn,
    int ToHandIn,
    int Unread
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
        var coachId = member.IsCoach ? me : (Guid?)null;
        var companyId = member.CompanyId;
        var rows = await (
            from c in db.Cases.AsNoTracking()
            join a in db.Applications on c.Id equals a.Id
            join i in db.ProgrammeItems on c.ItemId equals i.Id
            join t in db.CaseThreads on c.Id equals t.ApplicationId into threads
            from t in threads.DefaultIfEmpty()
            let isCoach = c.CoachId != null && c.CoachId == coachId
            where
                ((companyId != null && c.CompanyId == companyId) || (coachId != null && c.CoachId == coachId))
                && (c.EndedAt == null || (t != null && (isCoach ? t.UnreadByCoach : t.UnreadByFirm) > 0))
            orderby c.NextDueOn
            select new
            {
                c.Id,
                a.Number,
                a.CompanyName,
                i.Content,
                IsCoach = isCoach,
                c.BegunAt,
                c.EndedAt,
                c.NextDueOn,
                Current = c.Stages.Where(s => s.DoneOn == null).Min(s => (int?)s.Number),
                Due = c
                    .Deliverables.Where(d => d.State == DeliverableState.Awaited || d.State == DeliverableState.Returned)
                    .Select(d => new
                    {
                        d.By,
                        d.State,
                        d.IsRequired,
                        Stage = c.Stages.Where(s => s.Key == d.StageKey).Select(s => s.Number).FirstOrDefault(),
                    })
                    .ToList(),
                Unread = t == null ? 0
                : isCoach ? t.UnreadByCoach
                : t.UnreadByFirm,
            }
        )
            .Take(Most)
            .ToListAsync(cancellationToken);
        return Result<IReadOnlyList<CaseWorkFact>>.Of([
            .. rows.Select(r => new CaseWorkFact(
                r.Id,
                r.Number,
                r.CompanyName,
                r.Content.Title,
                r.IsCoach,
                r.BegunAt,
                r.NextDueOn,
                r.EndedAt is not null
                    ? 0
                    : r.Due.Count(d =>
                        d.By == (r.IsCoach ? DeliverableBy.Coach : DeliverableBy.Firm)
                        && (d.State == DeliverableState.Returned || (d.IsRequired && d.Stage == r.Current))
                    ),
                r.Unread
            )),
        ]);
    }
}
