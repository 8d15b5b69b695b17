using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Training.Domain.Workshops;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Training.Application.Workshops;

/// <summary>One of the member's own.</summary>
[ForMembers]
internal sealed record GetWorkshop(Guid Id) : IQuery<WorkshopRow>;

internal sealed class GetWorkshopHandler(ITrainingDb db, ICurrentUser user) : IQueryHandler<GetWorkshop, WorkshopRow>
{
    public async Task<Result<WorkshopRow>> Handle(GetWorkshop request, CancellationToken cancellationToken) =>
        await db
            .Workshops.AsNoTracking()
            .Where(w => w.Id == request.Id && w.OwnerId == user.Id)
            .Select(w => new WorkshopRow(w.Id, w.Title, w.AddedAt))
            .SingleOrDefaultAsync(cancellationToken)
            is { } found
            ? found
            : WorkshopErrors.NotFound;
}
