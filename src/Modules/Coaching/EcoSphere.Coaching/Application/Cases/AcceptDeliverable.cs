using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>What was handed in is accepted.</summary>
/// <param name="ApplicationId">The case.</param>
/// <param name="DeliverableId">What it is.</param>
/// <param name="SeenRounds">The version that staff has looked at; a newer one is never accepted unseen.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record AcceptDeliverable(Guid ApplicationId, Guid DeliverableId, int SeenRounds) : ICommand;

internal sealed class AcceptDeliverableHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<AcceptDeliverable>
{
    public async Task<Result> Handle(AcceptDeliverable request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (running, by, now) = (found.Value, access.AsStaff, clock.GetUtcNow());
        if (running.WhyStale(request.DeliverableId, request.SeenRounds) is { } stale)
            return stale;
        var done = running.AcceptDeliverable(by, request.DeliverableId, now);
        if (done.IsSuccess)
            (await db.Thread(running.Id, cancellationToken)).Happened(
                CaseEvent.DeliverableAccepted,
                running.FindDeliverable(request.DeliverableId)!.Title,
                by,
                now
            );
        return done;
    }
}
