using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Teams;

/// <summary>A conflict of interest no longer stands.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record RevokeConflict(Guid ConsultantId, Guid ConflictId) : ICommand;

internal sealed class RevokeConflictHandler(IConsultingDb db, TimeProvider clock) : ICommandHandler<RevokeConflict>
{
    public async Task<Result> Handle(RevokeConflict request, CancellationToken cancellationToken) =>
        await db.Consultants.SingleOrDefaultAsync(c => c.Id == request.ConsultantId, cancellationToken) is { } consultant
            ? consultant.Revoke(request.ConflictId, clock.GetUtcNow())
            : TeamErrors.NoConsultant;
}
