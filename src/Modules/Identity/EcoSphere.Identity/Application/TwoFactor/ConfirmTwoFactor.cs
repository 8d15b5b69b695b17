using EcoSphere.Identity.Application.Mails;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.TwoFactor;

/// <summary>The first code proves that the app works: two-factor sign-in is on from now.</summary>
[ForMembers]
internal sealed record ConfirmTwoFactor(string? Code) : ICommand<RecoveryCodeList>;

/// <summary>Recovery codes in the clear, to be shown once.</summary>
internal sealed record RecoveryCodeList(IReadOnlyList<string> Codes);

internal sealed class ConfirmTwoFactorValidator : AbstractValidator<ConfirmTwoFactor>
{
    public ConfirmTwoFactorValidator() => RuleFor(c => c.Code).NotEmpty().WithMessage("Enter the code that the app shows.");
}

internal sealed class ConfirmTwoFactorHandler(IIdentityDb db, ICurrentUser user, ISecretProtector secrets, TimeProvider clock)
    : ICommandHandler<ConfirmTwoFactor, RecoveryCodeList>
{
    public async Task<Result<RecoveryCodeList>> Handle(ConfirmTwoFactor request, CancellationToken cancellationToken)
    {
        var authenticator = await db.Authenticators.Include(a => a.RecoveryCodes).SingleOrDefaultAsync(a => a.MemberId == user.Id, cancellationToken);
        if (authenticator is null)
            return Error.Conflict("Start setting up two-factor sign-in first.");
        var enabled = authenticator.Enable(secrets.Unprotect(authenticator.ProtectedSecret), request.Code!, clock.GetUtcNow());
        if (enabled.Error is { } error)
            return error;
        db.Send(IdentityMails.TwoFactorOn(await db.Members.SingleAsync(m => m.Id == user.Id, cancellationToken)));
        return new RecoveryCodeList(enabled.Value);
    }
}
