using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>A reviewer takes an application, so that others see that somebody is at it.</summary>
[ForStaff(Permissions.Company)]
internal sealed record ClaimUpgradeApplication(Guid ApplicationId) : ICommand;

internal sealed class ClaimUpgradeApplicationHandler(ICompanyDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<ClaimUpgradeApplication>
{
    public async Task<Result> Handle(ClaimUpgradeApplication request, CancellationToken cancellationToken) =>
        await db.UpgradeApplications.SingleOrDefaultAsync(a => a.Id == request.ApplicationId, cancellationToken) is { } application
            ? application.Claim(user.AsReviewer(), clock.GetUtcNow())
            : UpgradeApplicationErrors.NotFound;
}
