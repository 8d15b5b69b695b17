using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>A reviewer lets others do it.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record ReleaseServiceApplication(Guid ApplicationId) : ICommand;

internal sealed class ReleaseServiceApplicationHandler(ICarbonCloudDb db, ICurrentUser user) : ICommandHandler<ReleaseServiceApplication>
{
    public async Task<Result> Handle(ReleaseServiceApplication request, CancellationToken cancellationToken)
    {
        var reviewed = await db.Reviewed(request.ApplicationId, user, cancellationToken);
        return reviewed.Error is { } missing ? missing : reviewed.Value.Application.Release(reviewed.Value.By);
    }
}
