using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>The applicant gives the application up, even while it is in review. Doing it twice does it once.</summary>
[ForMembers]
internal sealed record WithdrawUpgradeApplication(Guid ApplicationId) : ICommand;

internal sealed class WithdrawUpgradeApplicationHandler(ICompanyDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<WithdrawUpgradeApplication>
{
    public async Task<Result> Handle(WithdrawUpgradeApplication request, CancellationToken cancellationToken)
    {
        var mine = await db.MyApplication(request.ApplicationId, user.Id, cancellationToken);
        return mine.Error is { } missing ? missing : mine.Value.Withdraw(clock.GetUtcNow());
    }
}
