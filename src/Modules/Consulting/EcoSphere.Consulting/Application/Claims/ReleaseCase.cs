using EcoSphere.Consulting.Application.Access;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Claims;

/// <summary>An administrator lets others see to a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
[ForStaff(Permissions.Consulting)]
internal sealed record ReleaseCase(Guid CaseId, int SeenSteps) : ICommand;

internal sealed class ReleaseCaseHandler(ConsultingAccess access) : ICommandHandler<ReleaseCase>
{
    public async Task<Result> Handle(ReleaseCase request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.CaseId, request.SeenSteps, cancellationToken);
        return found.Error is { } refused ? refused : found.Value.Release(access.AsStaff);
    }
}
