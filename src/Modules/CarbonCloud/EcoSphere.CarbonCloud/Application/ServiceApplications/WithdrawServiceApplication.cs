using EcoSphere.CarbonCloud.Application.Access;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>The applicant, or an administrator of the company, gives the application up, even while it is in review. Doing it twice does it once.</summary>
[ForMembers]
internal sealed record WithdrawServiceApplication(Guid ApplicationId) : ICommand;

internal sealed class WithdrawServiceApplicationHandler(ICarbonCloudDb db, CarbonCloudAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<WithdrawServiceApplication>
{
    public async Task<Result> Handle(WithdrawServiceApplication request, CancellationToken cancellationToken)
    {
        var own = await access.ActivePlace(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var (place, id) = (own.Value, user.Id);
        return
            await db.ServiceApplications.SingleOrDefaultAsync(
                a => a.Id == request.ApplicationId && a.CompanyId == place.CompanyId && (a.ApplicantId == id || place.IsAdmin),
                cancellationToken
            )
                is { } application
            ? application.Withdraw(clock.GetUtcNow())
            : ServiceApplicationErrors.NotFound;
    }
}
