using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Programmes;

/// <summary>Adds an item to a programme, or changes one. Places that are taken stay; a larger quota lets the waiting list move up.</summary>
/// <param name="ProgrammeId">The programme.</param>
/// <param name="ItemId">The item, or null for a new one.</param>
/// <param name="Content">What is said of it.</param>
/// <param name="Window">When firms can apply.</param>
/// <param name="Plan">How places are given.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record SaveItem(Guid ProgrammeId, Guid? ItemId, ItemContent Content, Window Window, ItemPlan Plan) : ICommand<Guid>;

internal sealed class SaveItemHandler(ICoachingDb db, TimeProvider clock) : ICommandHandler<SaveItem, Guid>
{
    public async Task<Result<Guid>> Handle(SaveItem request, CancellationToken cancellationToken)
    {
        if (await db.Programmes.SingleOrDefaultAsync(p => p.Id == request.ProgrammeId, cancellationToken) is not { } programme)
            return ProgrammeErrors.NotFound;
        if (request.ItemId is not { } itemId)
        {
            var added = programme.AddItem(request.Content, request.Window, request.Plan, clock.GetUtcNow());
            return added.Error is { } wrong ? wrong : added.Value.Id;
        }

        var taken = await db.ItemPlaces.Where(p => p.ItemId == itemId).Select(p => p.Taken).SingleOrDefaultAsync(cancellationToken);
        var changed = programme.ChangeItem(itemId, request.Content, request.Window, request.Plan, taken, clock.GetUtcNow());
        return changed.Error is { } refused ? refused : itemId;
    }
}
