using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>A stage is done; the next one begins.</summary>
/// <param name="ApplicationId">The case.</param>
/// <param name="Key">The stage.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record FinishStage(Guid ApplicationId, string Key) : ICommand;

internal sealed class FinishStageHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<FinishStage>
{
    public async Task<Result> Handle(FinishStage request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (running, by, now) = (found.Value, access.AsStaff, clock.GetUtcNow());
        var done = running.FinishStage(by, request.Key, now);
        if (done.IsSuccess)
            (await db.Thread(running.Id, cancellationToken)).Happened(CaseEvent.StageDone, running.FindStage(request.Key)!.Title, by, now);
        return done;
    }
}
