using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Identity.Application.SignIn;

/// <summary>Ends the session the request belongs to.</summary>
[ForAnyone]
internal sealed record SignOut : ICommand;

internal sealed class SignOutHandler(IIdentityDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<SignOut>
{
    public async Task<Result> Handle(SignOut request, CancellationToken cancellationToken)
    {
        if (user.SessionId is { } id && await db.Sessions.FindAsync([id], cancellationToken) is { } session)
            session.End(clock.GetUtcNow());
        return Result.Success();
    }
}
