using System.Security.Cryptography;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.TwoFactor;

/// <summary>Begins to set up two-factor sign-in: makes the secret that the app is to learn.</summary>
[ForMembers]
internal sealed record StartTwoFactor : ICommand;

internal sealed class StartTwoFactorHandler(IIdentityDb db, ICurrentUser user, ISecretProtector secrets) : ICommandHandler<StartTwoFactor>
{
    public async Task<Result> Handle(StartTwoFactor request, CancellationToken cancellationToken)
    {
        var secret = secrets.Protect(RandomNumberGenerator.GetBytes(Totp.SecretBytes));
        if (await db.Authenticators.SingleOrDefaultAsync(a => a.MemberId == user.Id, cancellationToken) is { } begun)
            return begun.Renew(secret);
        db.Authenticators.Add(Authenticator.SetUp(user.Id, secret));
        return Result.Success();
    }
}
