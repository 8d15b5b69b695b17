using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>The member takes back a request that nothing has been done about yet.</summary>
[ForMembers]
internal sealed record WithdrawPrivacyRequest(Guid RequestId) : ICommand;

internal sealed class WithdrawPrivacyRequestHandler(IIdentityDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<WithdrawPrivacyRequest>
{
    public async Task<Result> Handle(WithdrawPrivacyRequest request, CancellationToken cancellationToken) =>
        await db.PrivacyRequests.SingleOrDefaultAsync(r => r.Id == request.RequestId && r.MemberId == user.Id, cancellationToken) is { } found
            ? found.Withdraw(clock.GetUtcNow())
            : PrivacyErrors.NotFound;
}
