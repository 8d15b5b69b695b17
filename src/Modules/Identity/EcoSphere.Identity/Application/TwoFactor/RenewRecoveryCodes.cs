using EcoSphere.Identity.Application.Passwords;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.TwoFactor;

/// <summary>Replaces all recovery codes.</summary>
[ForMembers]
internal sealed record RenewRecoveryCodes(string? Password) : ICommand<RenewedCodes>;

/// <summary>How it went: a refused password is a success of the command, because it is counted and saved.</summary>
/// <param name="Refusal">Why not, or null.</param>
/// <param name="Codes">The codes in the clear, to be shown once.</param>
internal sealed record RenewedCodes(Error? Refusal, IReadOnlyList<string> Codes);

internal sealed class RenewRecoveryCodesValidator : AbstractValidator<RenewRecoveryCodes>
{
    public RenewRecoveryCodesValidator() => RuleFor(c => c.Password).NotEmpty().WithMessage("Enter your password.");
}

internal sealed class RenewRecoveryCodesHandler(IIdentityDb db, ICurrentUser user, OwnPassword own) : ICommandHandler<RenewRecoveryCodes, RenewedCodes>
{
    public async Task<Result<RenewedCodes>> Handle(RenewRecoveryCodes request, CancellationToken cancellationToken)
    {
        var authenticator = await db
            .Authenticators.Include(a => a.RecoveryCodes)
            .SingleOrDefaultAsync(a => a.MemberId == user.Id && a.EnabledAt != null, cancellationToken);
        if (authenticator is null)
            return TwoFactorErrors.Off;
        var member = await db.Members.SingleAsync(m => m.Id == user.Id, cancellationToken);
        return await own.Refuse(member, request.Password!, cancellationToken) is { } refusal
            ? new RenewedCodes(refusal, [])
            : new RenewedCodes(null, authenticator.NewRecoveryCodes());
    }
}
