using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Training.Domain.Workshops;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Training.Application.Workshops;

/// <summary>A member adds one; yields its id.</summary>
[ForMembers]
internal sealed record AddWorkshop(string? Title) : ICommand<Guid>;

internal sealed class AddWorkshopHandler(ITrainingDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<AddWorkshop, Guid>
{
    public async Task<Result<Guid>> Handle(AddWorkshop request, CancellationToken cancellationToken)
    {
        var added = Workshop.Add(user.Id, request.Title, clock.GetUtcNow());
        if (added.Error is { } error)
            return error;
        var (ownerId, title) = (added.Value.OwnerId, added.Value.Title);
        // of two at once the unique index refuses one, and the pipeline asks here again
        if (await db.Workshops.AnyAsync(w => w.OwnerId == ownerId && w.Title == title, cancellationToken))
            return Error.Of([WorkshopErrors.TitleTaken]);
        db.Workshops.Add(added.Value);
        return added.Value.Id;
    }
}
