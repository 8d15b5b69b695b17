using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Training.Domain.Workshops;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Training.Application.Workshops;

/// <summary>What a member asks for with one of their own.</summary>
[ForMembers]
internal sealed record DoSomething(Guid WorkshopId) : ICommand;

internal sealed class DoSomethingHandler(ITrainingDb db, ICurrentUser user) : ICommandHandler<DoSomething>
{
    public async Task<Result> Handle(DoSomething request, CancellationToken cancellationToken) =>
        // what belongs to somebody else is not found
        await db.Workshops.SingleOrDefaultAsync(w => w.Id == request.WorkshopId && w.OwnerId == user.Id, cancellationToken) is { } found
            ? found.DoSomething()
            : WorkshopErrors.NotFound;
}
