using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Teams;

/// <summary>Declares that a consultant may not work for a firm.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record DeclareConflict(Guid ConsultantId, string? TaxId, string? Reason) : ICommand, IReasoned;

internal sealed class DeclareConflictHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<DeclareConflict>
{
    public async Task<Result> Handle(DeclareConflict request, CancellationToken cancellationToken) =>
        await db.Consultants.SingleOrDefaultAsync(c => c.Id == request.ConsultantId, cancellationToken) is { } consultant
            ? consultant.Declare(request.TaxId, request.Reason, access.AsStaff, clock.GetUtcNow())
            : TeamErrors.NoConsultant;
}
