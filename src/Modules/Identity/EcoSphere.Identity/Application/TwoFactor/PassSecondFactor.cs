using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.TwoFactor;

/// <summary>The second factor of a sign-in: a code of the app or a recovery code. Five failures lock it for 15 minutes.</summary>
[ForAnyone]
internal sealed record PassSecondFactor(string? Code) : ICommand<SecondFactorOutcome>;

/// <summary>How it went: a failed attempt is a success of the command, because it is counted and saved.</summary>
/// <param name="Refusal">Why not, or null.</param>
/// <param name="RecoveryCodesLeft">How many recovery codes are left, when one was used; null when the app's code was.</param>
internal sealed record SecondFactorOutcome(Error? Refusal, int? RecoveryCodesLeft = null);

internal sealed class PassSecondFactorValidator : AbstractValidator<PassSecondFactor>
{
    public PassSecondFactorValidator() => RuleFor(c => c.Code).NotEmpty().WithMessage("Enter the code.");
}

internal sealed class PassSecondFactorHandler(IIdentityDb db, ICurrentUser user, AttemptGuard attempts, ISecretProtector secrets, TimeProvider clock)
    : ICommandHandler<PassSecondFactor, SecondFactorOutcome>
{
    public async Task<Result<SecondFactorOutcome>> Handle(PassSecondFactor request, CancellationToken cancellationToken)
    {
        if (user.SessionId is not { } id || await db.Sessions.FindAsync([id], cancellationToken) is not { } session)
            return SignInErrors.SessionOver;
        // the form was sent twice
        if (!session.AwaitsSecondFactor)
            return new SecondFactorOutcome(null);

        var authenticator = await db
            .Authenticators.Include(a => a.RecoveryCodes)
            .SingleOrDefaultAsync(a => a.MemberId == session.MemberId && a.EnabledAt != null, cancellationToken);
        if (authenticator is null)
            return SignInErrors.SessionOver;

        var who = session.MemberId.ToString();
        if (await attempts.IsLocked(AttemptGuard.SecondFactor, who, cancellationToken))
            return new SecondFactorOutcome(SignInErrors.LockedForNow);
        var before = authenticator.RecoveryCodesLeft;
        if (authenticator.Pass(secrets.Unprotect(authenticator.ProtectedSecret), request.Code!, clock.GetUtcNow()).Error is { } wrong)
        {
            await attempts.Count(AttemptGuard.SecondFactor, who, cancellationToken);
            return new SecondFactorOutcome(wrong);
        }

        await attempts.Clear(AttemptGuard.SecondFactor, who, cancellationToken);
        session.PassSecondFactor();
        return new SecondFactorOutcome(null, authenticator.RecoveryCodesLeft < before ? authenticator.RecoveryCodesLeft : null);
    }
}
