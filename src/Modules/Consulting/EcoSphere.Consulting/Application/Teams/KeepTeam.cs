using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Teams;

/// <summary>Forms a team, or changes one.</summary>
/// <param name="TeamId">The team, or null for a new one.</param>
/// <param name="Name">The name.</param>
/// <param name="Note">What it is and does.</param>
/// <param name="Industries">The trades that it knows.</param>
/// <param name="IsActive">Whether it takes cases.</param>
[ForStaff(Permissions.Consulting)]
internal sealed record KeepTeam(Guid? TeamId, string? Name, string? Note, IReadOnlyList<string> Industries, bool IsActive) : ICommand<Guid>;

internal sealed class KeepTeamHandler(IConsultingDb db, TimeProvider clock) : ICommandHandler<KeepTeam, Guid>
{
    public async Task<Result<Guid>> Handle(KeepTeam request, CancellationToken cancellationToken)
    {
        var name = TextInput.Line(request.Name);
        // of two teams of one name at once the unique index lets one pass; the other runs again and ends here
        if (await db.Teams.AnyAsync(t => t.Name == name && t.Id != request.TeamId, cancellationToken))
            return TeamErrors.NameTaken;
        if (request.TeamId is not { } id)
        {
            var created = ConsultantTeam.Create(request.Name, request.Note, request.Industries, clock.GetUtcNow());
            if (created.Error is { } refused)
                return refused;
            db.Teams.Add(created.Value);
            return created.Value.Id;
        }

        if (await db.Teams.SingleOrDefaultAsync(t => t.Id == id, cancellationToken) is not { } team)
            return TeamErrors.NotFound;
        if (team.Change(request.Name, request.Note, request.Industries) is { Error: { } wrong })
            return wrong;
        team.Stand(request.IsActive);
        return id;
    }
}
