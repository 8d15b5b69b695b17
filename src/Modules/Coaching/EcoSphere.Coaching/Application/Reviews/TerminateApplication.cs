using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Application.Places;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>Staff ends an approved application, with a reason. A place that comes back goes to the first who waits.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record TerminateApplication(Guid ApplicationId, int SeenSteps, string? Reason) : ICommand, IReasoned;

internal sealed class TerminateApplicationHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<TerminateApplication>
{
    public async Task<Result> Handle(TerminateApplication request, CancellationToken cancellationToken)
    {
        var found = await access.ApplicationAsStaff(request.ApplicationId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (application, now) = (found.Value, clock.GetUtcNow());
        var item = await db.ProgrammeItems.AsNoTracking().SingleAsync(i => i.Id == application.ItemId, cancellationToken);
        var held = application.HoldsPlace;
        var done = application.Terminate(access.AsStaff, item.Release, request.Reason, now);
        if (done.IsFailure)
            return done;
        if (await db.WholeCases.SingleOrDefaultAsync(c => c.Id == application.Id, cancellationToken) is { } coached)
            coached.End(now);
        if (application.Freed(held))
            await db.MoveUp(item.Id, freed: 1, now, cancellationToken);
        await db.Tell(application, ApplicationMails.Terminated, cancellationToken);
        return done;
    }
}
