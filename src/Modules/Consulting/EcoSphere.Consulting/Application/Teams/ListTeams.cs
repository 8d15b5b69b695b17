using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Teams;

/// <summary>The consultant teams with their consultants and how much these have to do.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record ListTeams : IQuery<IReadOnlyList<TeamRow>>;

internal sealed record TeamRow(Guid Id, string Name, string? Note, bool IsActive, IReadOnlyList<string> Industries, IReadOnlyList<ConsultantRow> Consultants);

/// <param name="Load">How many cases the consultant has now.</param>
/// <param name="Conflicts">How many conflicts of interest stand.</param>
internal sealed record ConsultantRow(Guid Id, string Name, int Capacity, int Load, int Conflicts);

internal sealed class ListTeamsHandler(IConsultingDb db) : IQueryHandler<ListTeams, IReadOnlyList<TeamRow>>
{
    public async Task<Result<IReadOnlyList<TeamRow>>> Handle(ListTeams request, CancellationToken cancellationToken)
    {
        var teams = await db.Teams.AsNoTracking().OrderByDescending(t => t.IsActive).ThenBy(t => t.Name).ToListAsync(cancellationToken);
        var busy = CaseMoves.WithConsultant;
        // compared with a value, so that the database walks its index
        var yes = true;
        var consultants = await db
            .Consultants.AsNoTracking()
            .Where(c => c.IsActive == yes)
            .OrderBy(c => c.Name)
            .ThenBy(c => c.Id)
            .Select(c => new
            {
                c.TeamId,
                Row = new ConsultantRow(
                    c.Id,
                    c.Name,
                    c.Capacity,
                    db.Cases.Count(x => x.ConsultantId == c.Id && busy.Contains(x.State)),
                    c.Conflicts.Count(x => x.RevokedAt == null)
                ),
            })
            .ToListAsync(cancellationToken);
        var byTeam = consultants.ToLookup(c => c.TeamId, c => c.Row);
        return Result<IReadOnlyList<TeamRow>>.Of([.. teams.Select(t => new TeamRow(t.Id, t.Name, t.Note, t.IsActive, t.Industries, [.. byTeam[t.Id]]))]);
    }
}
