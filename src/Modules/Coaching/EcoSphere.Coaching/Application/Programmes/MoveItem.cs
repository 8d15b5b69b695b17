using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Programmes;

/// <summary>Moves an item of a programme one place up or down.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record MoveItem(Guid ProgrammeId, Guid ItemId, bool IsUp) : ICommand;

internal sealed class MoveItemHandler(ICoachingDb db, TimeProvider clock) : ICommandHandler<MoveItem>
{
    public async Task<Result> Handle(MoveItem request, CancellationToken cancellationToken) =>
        await db.Programmes.SingleOrDefaultAsync(p => p.Id == request.ProgrammeId, cancellationToken) is { } programme
            ? programme.MoveItem(request.ItemId, request.IsUp, clock.GetUtcNow())
            : ProgrammeErrors.NotFound;
}
