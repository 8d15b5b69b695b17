using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Teams;

/// <summary>A member works as a consultant no longer; the others are told.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record DismissConsultant(Guid ConsultantId) : ICommand;

internal sealed class DismissConsultantHandler(IConsultingDb db, TimeProvider clock) : ICommandHandler<DismissConsultant>
{
    public async Task<Result> Handle(DismissConsultant request, CancellationToken cancellationToken)
    {
        var id = request.ConsultantId;
        if (await db.Consultants.SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } consultant)
            return TeamErrors.NoConsultant;
        var busy = CaseMoves.ToHandOver;
        return consultant.Dismiss(await db.Cases.CountAsync(c => c.ConsultantId == id && busy.Contains(c.State), cancellationToken), clock.GetUtcNow());
    }
}
