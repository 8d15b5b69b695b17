using EcoSphere.Consulting.Application.Access;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Claims;

/// <summary>An administrator takes a case from the colleague who has claimed it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
[ForStaff(Permissions.Consulting)]
internal sealed record TakeOverCase(Guid CaseId, int SeenSteps) : ICommand;

internal sealed class TakeOverCaseHandler(ConsultingAccess access, TimeProvider clock) : ICommandHandler<TakeOverCase>
{
    public async Task<Result> Handle(TakeOverCase request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.CaseId, request.SeenSteps, cancellationToken);
        return found.Error is { } refused ? refused : found.Value.TakeOver(access.AsStaff, clock.GetUtcNow());
    }
}
