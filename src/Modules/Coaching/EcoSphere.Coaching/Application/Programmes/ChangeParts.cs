using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Programmes;

/// <summary>Changes what all items of a programme ask and promise, or what one adds.</summary>
/// <param name="ProgrammeId">The programme.</param>
/// <param name="ItemId">The item, or null for all.</param>
/// <param name="SeenVersion">The programme as it was shown; of two people at work on them the second is told.</param>
/// <param name="Parts">The parts.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record ChangeParts(Guid ProgrammeId, Guid? ItemId, Guid SeenVersion, FormParts Parts) : ICommand;

internal sealed class ChangePartsHandler(ICoachingDb db, TimeProvider clock) : ICommandHandler<ChangeParts>
{
    public async Task<Result> Handle(ChangeParts request, CancellationToken cancellationToken)
    {
        if (await db.Programmes.SingleOrDefaultAsync(p => p.Id == request.ProgrammeId, cancellationToken) is not { } programme)
            return ProgrammeErrors.NotFound;
        return programme.Version == request.SeenVersion
            ? programme.ChangeParts(request.ItemId, request.Parts, clock.GetUtcNow())
            : Platform.Data.Conflicts.Overtaken;
    }
}
