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
        var consultants = await db
            .Consultants.AsNoTracking()
            .Where(c => c.IsActive)
            .OrderBy(c => c.Name)
            .ThenBy(c => c.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var teams = await db.Teams.AsNoTracking().ToDictionaryAsync(t => t.Id, cancellationToken);
        var ids = consultants.ConvertAll(c => c.Id);
        var people = await db.KnownMembers.AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellationToken);
        var busy = CaseMoves.WithConsultant;
        var loads = await db
            .Cases.Where(c => c.ConsultantId != null && busy.Contains(c.State) && c.Id != request.CaseId)
            .GroupBy(c => c.ConsultantId!.Value)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var firm = new FirmToMatch(about.CompanyId, about.TaxId);
        return Result<IReadOnlyList<Candidate>>.Of([
            .. consultants
                .Select(c =>
                {
                    var (team, load) = (teams[c.TeamId], loads.GetValueOrDefault(c.Id));
                    return new Candidate(
                        c.Id,
                        c.Name,
                        team.Name,
                        team.Knows(about.IndustryCode),
                        load,
                        c.Capacity,
                        Matching.WhyNot(c, team, people.GetValueOrDefault(c.Id), firm, load),
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
