using EcoSphere.Identity.Application.Mails;
using EcoSphere.Identity.Application.Passwords;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.TwoFactor;

/// <summary>Turns two-factor sign-in off; staff cannot.</summary>
[ForMembers]
internal sealed record TurnOffTwoFactor(string? Password) : ICommand<Attempt>;

internal sealed class TurnOffTwoFactorValidator : AbstractValidator<TurnOffTwoFactor>
{
    public TurnOffTwoFactorValidator() => RuleFor(c => c.Password).NotEmpty().WithMessage("Enter your password.");
}

internal sealed class TurnOffTwoFactorHandler(IIdentityDb db, ICurrentUser user, OwnPassword own) : ICommandHandler<TurnOffTwoFactor, Attempt>
{
    public async Task<Result<Attempt>> Handle(TurnOffTwoFactor request, CancellationToken cancellationToken)
    {
        var member = await db.Members.Include(m => m.Grants).SingleAsync(m => m.Id == user.Id, cancellationToken);
        if (member.IsStaff)
            return TwoFactorErrors.NeededByStaff;
        var authenticator = await db
            .Authenticators.Include(a => a.RecoveryCodes)
            .SingleOrDefaultAsync(a => a.MemberId == user.Id && a.EnabledAt != null, cancellationToken);
        if (authenticator is null)
            return TwoFactorErrors.Off;
        if (await own.Refuse(member, request.Password!, cancellationToken) is { } refusal)
            return new Attempt(refusal);
        db.Authenticators.Remove(authenticator);
        db.Send(IdentityMails.TwoFactorOff(member));
        return Attempt.Passed;
    }
}
