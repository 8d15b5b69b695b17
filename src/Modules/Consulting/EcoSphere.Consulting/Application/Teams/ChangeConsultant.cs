using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Teams;

/// <summary>A consultant goes to another team, or takes another number of cases.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record ChangeConsultant(Guid ConsultantId, Guid? TeamId, int? Capacity) : ICommand;

internal sealed class ChangeConsultantHandler(IConsultingDb db) : ICommandHandler<ChangeConsultant>
{
    public async Task<Result> Handle(ChangeConsultant request, CancellationToken cancellationToken)
    {
        if (await db.Consultants.SingleOrDefaultAsync(c => c.Id == request.ConsultantId, cancellationToken) is not { } consultant)
            return TeamErrors.NoConsultant;
        var teamId = request.TeamId ?? consultant.TeamId;
        return await db.Teams.SingleOrDefaultAsync(t => t.Id == teamId, cancellationToken) is { } team
            ? consultant.Change(team, request.Capacity)
            : TeamErrors.NotFound;
    }
}
