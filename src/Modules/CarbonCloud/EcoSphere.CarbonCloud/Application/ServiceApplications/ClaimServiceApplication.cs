using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>A reviewer takes an application, so that others see that somebody is at it.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record ClaimServiceApplication(Guid ApplicationId) : ICommand;

internal sealed class ClaimServiceApplicationHandler(ICarbonCloudDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<ClaimServiceApplication>
{
    public async Task<Result> Handle(ClaimServiceApplication request, CancellationToken cancellationToken)
    {
        var reviewed = await db.Reviewed(request.ApplicationId, user, cancellationToken);
        return reviewed.Error is { } missing ? missing : reviewed.Value.Application.Claim(reviewed.Value.By, clock.GetUtcNow());
    }
}
