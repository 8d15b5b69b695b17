using EcoSphere.Consulting.Application.Access;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Claims;

/// <summary>An administrator takes a case that waits for the platform, so that others see that somebody is at it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
[ForStaff(Permissions.Consulting)]
internal sealed record ClaimCase(Guid CaseId, int SeenSteps) : ICommand;

internal sealed class ClaimCaseHandler(ConsultingAccess access, TimeProvider clock) : ICommandHandler<ClaimCase>
{
    public async Task<Result> Handle(ClaimCase request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.CaseId, request.SeenSteps, cancellationToken);
        return found.Error is { } refused ? refused : found.Value.Claim(access.AsStaff, clock.GetUtcNow());
    }
}
