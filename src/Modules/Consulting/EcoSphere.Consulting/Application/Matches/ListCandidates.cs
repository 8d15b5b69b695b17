using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Matches;

/// <summary>The consultants for a case: those who can take it and know its trade first, of these the one with the lowest load.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record ListCandidates(Guid CaseId) : IQuery<IReadOnlyList<Candidate>>;

/// <param name="KnowsTrade">Whether the team knows the trade of the case.</param>
/// <param name="Load">How many cases the consultant has now, without this one.</param>
/// <param name="WhyNot">Why the consultant cannot take it, or null.</param>
/// <param name="IsPresent">Whether the consultant has it now.</param>
internal sealed record Candidate(Guid Id, string Name, string Team, bool KnowsTrade, int Load, int Capacity, Error? WhyNot, bool IsPresent);

internal sealed class ListCandidatesHandler(IConsultingDb db, ConsultingAccess access) : IQueryHandler<ListCandidates, IReadOnlyList<Candidate>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<Candidate>>> Handle(ListCandidates request, CancellationToken cancellationToken)
    {
        var cases = await access.CasesOf(Side.Staff, cancellationToken);
        if (cases.Error is { } refused)
            return refused;
        var about = await cases
            .Value.Where(c => c.Id == request.CaseId)
            .SelectMany(
                c => db.KnownCompanies.Where(f => f.Id == c.CompanyId),
                (c, f) =>
                    new
                    {
                        c.CompanyId,
                        c.IndustryCode,
                        c.ConsultantId,
                        f.TaxId,
                    }
            )
            .SingleOrDefaultAsync(cancellationToken);
        if (about is null)
            return CaseErrors.NotFound;
        var (busy, caseId) = (CaseMoves.WithConsultant, request.CaseId);
        // compared with a value, so that the database walks its index
        var yes = true;
        var consultants = await (
            from c in db.Consultants.AsNoTracking()
            join t in db.Teams.AsNoTracking() on c.TeamId equals t.Id
            join m in db.KnownMembers.AsNoTracking() on c.Id equals m.Id into known
            from m in known.DefaultIfEmpty()
            where c.IsActive == yes
            orderby c.Name, c.Id
            select new
            {
                Consultant = c,
                Team = t,
                Person = m,
                Load = db.Cases.Count(x => x.ConsultantId == c.Id && busy.Contains(x.State) && x.Id != caseId),
            }
        )
            .Take(Most)
            .ToListAsync(cancellationToken);
        var firm = new FirmToMatch(about.CompanyId, about.TaxId);
        return Result<IReadOnlyList<Candidate>>.Of([
            .. consultants
                .Select(found =>
                {
                    var (c, team, load) = (found.Consultant, found.Team, found.Load);
                    return new Candidate(
                        c.Id,
                        c.Name,
                        team.Name,
                        team.Knows(about.IndustryCode),
                        load,
                        c.Capacity,
                        Matching.WhyNot(c, team, found.Person, firm, load),
                        c.Id == about.ConsultantId
                    );
                })
                .OrderBy(c => c.WhyNot is not null)
                .ThenByDescending(c => c.KnowsTrade)
                .ThenBy(c => (decimal)c.Load / c.Capacity)
                .ThenBy(c => c.Load),
        ]);
    }
}
