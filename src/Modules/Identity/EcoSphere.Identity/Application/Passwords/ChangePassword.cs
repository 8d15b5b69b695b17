using EcoSphere.Identity.Application.Mails;
using EcoSphere.Identity.Application.Sessions;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Passwords;

/// <summary>A member chooses another password. The other sessions end and every open link is closed.</summary>
/// <param name="Password">The present one.</param>
/// <param name="NewPassword">The new one.</param>
[ForMembers]
internal sealed record ChangePassword(string? Password, string? NewPassword) : ICommand<Attempt>;

internal sealed class ChangePasswordValidator : AbstractValidator<ChangePassword>
{
    public ChangePasswordValidator(ICurrentUser user, NewPasswords passwords)
    {
        RuleFor(c => c.Password).NotEmpty().WithMessage("Enter your present password.");
        RuleFor(c => c.NewPassword).NewPassword((_, chosen, ct) => passwords.WhyNot(chosen, user.Id, ct));
    }
}

internal sealed class ChangePasswordHandler(
    IIdentityDb db,
    ICurrentUser user,
    OwnPassword own,
    PasswordChecker passwords,
    SessionCloser sessions,
    LinkIssuer links
) : ICommandHandler<ChangePassword, Attempt>
{
    public async Task<Result<Attempt>> Handle(ChangePassword request, CancellationToken cancellationToken)
    {
        var member = await db.Members.SingleAsync(m => m.Id == user.Id, cancellationToken);
        if (await own.Refuse(member, request.Password!, cancellationToken) is { } refusal)
            return new Attempt(refusal);
        if (member.SetPassword(passwords.Hash(request.NewPassword!)).Error is { } error)
            return error;
        await sessions.EndAll(member.Id, user.SessionId, cancellationToken);
        await links.Close(member.Id, null, cancellationToken);
        db.Send(IdentityMails.PasswordChanged(member));
        return Attempt.Passed;
    }
}
