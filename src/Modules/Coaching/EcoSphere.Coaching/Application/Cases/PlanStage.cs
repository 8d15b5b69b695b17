using EcoSphere.Coaching.Application.Access;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>Sets the day by which a stage is to be done.</summary>
/// <param name="ApplicationId">The case.</param>
/// <param name="Key">The stage.</param>
/// <param name="DueOn">The day in Taipei, or null for none.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record PlanStage(Guid ApplicationId, string Key, DateOnly? DueOn) : ICommand;

internal sealed class PlanStageHandler(CoachingAccess access) : ICommandHandler<PlanStage>
{
    public async Task<Result> Handle(PlanStage request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.ApplicationId, cancellationToken);
        return found.Error is { } refused ? refused : found.Value.PlanStage(access.AsStaff, request.Key, request.DueOn);
    }
}
