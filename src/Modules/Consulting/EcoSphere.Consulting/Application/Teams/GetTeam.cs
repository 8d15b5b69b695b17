using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Teams;

/// <summary>A team, to be changed.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record GetTeam(Guid TeamId) : IQuery<TeamFacts>;

internal sealed record TeamFacts(Guid Id, string Name, string? Note, bool IsActive, IReadOnlyList<string> Industries);

internal sealed class GetTeamHandler(IConsultingDb db) : IQueryHandler<GetTeam, TeamFacts>
{
    public async Task<Result<TeamFacts>> Handle(GetTeam request, CancellationToken cancellationToken) =>
        await db.Teams.AsNoTracking().SingleOrDefaultAsync(t => t.Id == request.TeamId, cancellationToken) is { } team
            ? new TeamFacts(team.Id, team.Name, team.Note, team.IsActive, team.Industries)
            : TeamErrors.NotFound;
}
