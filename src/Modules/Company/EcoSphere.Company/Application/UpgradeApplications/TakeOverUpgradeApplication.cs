using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>A reviewer takes an application from the colleague who has claimed it.</summary>
[ForStaff(Permissions.Company)]
internal sealed record TakeOverUpgradeApplication(Guid ApplicationId) : ICommand;

internal sealed class TakeOverUpgradeApplicationHandler(ICompanyDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<TakeOverUpgradeApplication>
{
    public async Task<Result> Handle(TakeOverUpgradeApplication request, CancellationToken cancellationToken) =>
        await db.UpgradeApplications.SingleOrDefaultAsync(a => a.Id == request.ApplicationId, cancellationToken) is { } application
            ? application.TakeOver(user.AsReviewer(), clock.GetUtcNow())
            : UpgradeApplicationErrors.NotFound;
}
