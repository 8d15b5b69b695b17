using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>A case for one of its sides. Staff also sees an application whose coaching has not begun.</summary>
/// <param name="Side">Who looks.</param>
/// <param name="ApplicationId">The case.</param>
[ForMembers]
internal sealed record GetCase(Side Side, Guid ApplicationId) : IQuery<CaseView>;

internal sealed class GetCaseHandler(ICoachingDb db, CoachingAccess access, ICurrentUser user) : IQueryHandler<GetCase, CaseView>
{
    public async Task<Result<CaseView>> Handle(GetCase request, CancellationToken cancellationToken)
    {
        if (request.Side == Side.Staff && !user.Has(Permissions.Coaching))
            return CaseErrors.NotFound;
        Guid? companyId = null;
        if (request.Side == Side.Firm)
        {
            var firm = await access.Firm(cancellationToken);
            if (firm.Error is { } refused)
                return refused;
            companyId = firm.Value.Id;
        }

        var (id, side) = (request.ApplicationId, request.Side);
        // told apart here: what a question has to work out before it is asked costs more than the question
        var (isOfAny, isFirm, isStaff) = (companyId is null, side == Side.Firm, side == Side.Staff);
        var slip = await (
            from a in db.Applications.AsNoTracking()
            join p in db.Programmes.IgnoreAutoIncludes() on a.ProgrammeId equals p.Id
            join i in db.ProgrammeItems on a.ItemId equals i.Id
            join k in db.KnownCompanies on a.CompanyId equals k.Id into companies
            from k in companies.DefaultIfEmpty()
            join t in db.CaseThreads on a.Id equals t.ApplicationId into threads
            from t in threads.DefaultIfEmpty()
            where a.Id == id && (isOfAny || a.CompanyId == companyId)
            select new CaseSlip
            {
                Id = a.Id,
                Number = a.Number,
                State = a.State,
                StateSince = a.StateSince,
                StepCount = a.StepCount,
                CompanyId = a.CompanyId,
                CompanyName = a.CompanyName,
                TaxId = a.TaxId,
                Programme = p.Content.Title,
                ItemCode = i.Content.Code,
                Item = i.Content.Title,
                ContactName = k.ContactName,
                ContactPhone = k.ContactPhone,
                ContactEmail = k.ContactEmail,
                Unread =
                    t == null ? 0
                    : isFirm ? t.UnreadByFirm
                    : isStaff ? t.UnreadByStaff
                    : t.UnreadByCoach,
            }
        ).SingleOrDefaultAsync(cancellationToken);
        if (slip is null)
            return CaseErrors.NotFound;

        var coachId = side == Side.Coach ? user.Id : (Guid?)null;
        var isCoachedByAny = coachId is null;
        // stages, deliverables and visits are few, so one question is the cheaper; versions stand on the page of a deliverable
        var found = await db
            .Cases.AsNoTracking()
            .Include(c => c.Stages)
            .Include(c => c.Deliverables)
            .Include(c => c.Visits)
            .AsSingleQuery()
            .SingleOrDefaultAsync(
                c => c.Id == id && (isCoachedByAny || (c.CoachId == coachId && db.KnownMembers.Any(m => m.Id == coachId && m.Team != null))),
                cancellationToken
            );
        if (found is null && side != Side.Staff)
            return side == Side.Coach ? CaseErrors.NotFound : CaseErrors.NotBegun;
        var reports =
            found is { IsComplete: true } && side != Side.Coach
                ? await db
                    .FollowUps.AsNoTracking()
                    .Where(f => f.ApplicationId == id)
                    .OrderBy(f => f.Number)
                    .Select(f => new ReportLine(f.Id, f.Year, f.State, f.AskOn, f.DueOn, f.SentAt))
                    .ToListAsync(cancellationToken)
                : [];
        return new CaseView(slip, found, reports);
    }
}
