using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>A reviewer lets others do it.</summary>
[ForStaff(Permissions.Company)]
internal sealed record ReleaseUpgradeApplication(Guid ApplicationId) : ICommand;

internal sealed class ReleaseUpgradeApplicationHandler(ICompanyDb db, ICurrentUser user) : ICommandHandler<ReleaseUpgradeApplication>
{
    public async Task<Result> Handle(ReleaseUpgradeApplication request, CancellationToken cancellationToken) =>
        await db.UpgradeApplications.SingleOrDefaultAsync(a => a.Id == request.ApplicationId, cancellationToken) is { } application
            ? application.Release(user.AsReviewer())
            : UpgradeApplicationErrors.NotFound;
}
