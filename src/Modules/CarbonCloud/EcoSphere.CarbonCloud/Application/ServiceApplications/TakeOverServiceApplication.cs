using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>A reviewer takes an application from the colleague who has claimed it.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record TakeOverServiceApplication(Guid ApplicationId) : ICommand;

internal sealed class TakeOverServiceApplicationHandler(ICarbonCloudDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<TakeOverServiceApplication>
{
    public async Task<Result> Handle(TakeOverServiceApplication request, CancellationToken cancellationToken)
    {
        var reviewed = await db.Reviewed(request.ApplicationId, user, cancellationToken);
        return reviewed.Error is { } missing ? missing : reviewed.Value.Application.TakeOver(reviewed.Value.By, clock.GetUtcNow());
    }
}
