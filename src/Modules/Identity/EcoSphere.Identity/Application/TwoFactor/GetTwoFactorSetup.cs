using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.TwoFactor;

/// <summary>What the app has to learn while two-factor sign-in is being set up; never shown again once it is on.</summary>
[ForMembers]
internal sealed record GetTwoFactorSetup : IQuery<TwoFactorSetup?>;

/// <summary>A set-up that has begun.</summary>
/// <param name="Secret">The secret in base 32.</param>
/// <param name="Address">The same as an address that authenticator apps read.</param>
internal sealed record TwoFactorSetup(string Secret, string Address);

internal sealed class GetTwoFactorSetupHandler(IIdentityDb db, ICurrentUser user, ISecretProtector secrets) : IQueryHandler<GetTwoFactorSetup, TwoFactorSetup?>
{
    public async Task<Result<TwoFactorSetup?>> Handle(GetTwoFactorSetup request, CancellationToken cancellationToken)
    {
        var begun = await db
            .Authenticators.Where(a => a.MemberId == user.Id && a.EnabledAt == null)
            .Select(a => a.ProtectedSecret)
            .SingleOrDefaultAsync(cancellationToken);
        if (begun is null)
            return Result<TwoFactorSetup?>.Of(null);
        var secret = Totp.Base32(secrets.Unprotect(begun));
        return new TwoFactorSetup(
            secret,
            $"otpauth://totp/EcoSphere:{Uri.EscapeDataString(user.Email!)}?secret={secret}&issuer=EcoSphere&algorithm=SHA1&digits=6&period=30"
        );
    }
}
