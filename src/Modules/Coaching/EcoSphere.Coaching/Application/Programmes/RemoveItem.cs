using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Programmes;

/// <summary>Deletes an item for which nobody has applied.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record RemoveItem(Guid ProgrammeId, Guid ItemId) : ICommand;

internal sealed class RemoveItemHandler(ICoachingDb db, TimeProvider clock) : ICommandHandler<RemoveItem>
{
    public async Task<Result> Handle(RemoveItem request, CancellationToken cancellationToken)
    {
        if (await db.Programmes.SingleOrDefaultAsync(p => p.Id == request.ProgrammeId, cancellationToken) is not { } programme)
            return ProgrammeErrors.NotFound;
        var hasApplications = await db.Applications.AnyAsync(a => a.ItemId == request.ItemId, cancellationToken);
        return programme.RemoveItem(request.ItemId, hasApplications, clock.GetUtcNow());
    }
}
