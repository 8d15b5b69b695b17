using EcoSphere.Identity.Application.Mails;
using EcoSphere.Identity.Application.Passwords;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.SignIn;

/// <summary>Signs in with e-mail address and password.</summary>
[ForAnyone]
internal sealed record SignInWithPassword(string? Email, string? Password, string? UserAgent) : ICommand<PasswordOutcome>;

/// <summary>How it went: a failed attempt is a success of the command, because it is counted and saved.</summary>
/// <param name="SignedIn">The session, or null.</param>
/// <param name="Refusal">Why not, or null.</param>
/// <param name="IsPending">The password is right, but the address has not been confirmed yet; a new link is on its way.</param>
internal sealed record PasswordOutcome(SignedIn? SignedIn, Error? Refusal, bool IsPending = false);

internal sealed class SignInWithPasswordValidator : AbstractValidator<SignInWithPassword>
{
    public SignInWithPasswordValidator()
    {
        RuleFor(c => c.Email).NotEmpty().WithMessage("Enter your e-mail address.");
        RuleFor(c => c.Password).NotEmpty().WithMessage("Enter your password.");
    }
}

internal sealed class SignInWithPasswordHandler(IIdentityDb db, AttemptGuard attempts, SessionStarter sessions, LinkIssuer links, PasswordChecker passwords)
    : ICommandHandler<SignInWithPassword, PasswordOutcome>
{
    public async Task<Result<PasswordOutcome>> Handle(SignInWithPassword command, CancellationToken cancellationToken)
    {
        var email = TextInput.Email(command.Email)!;
        if (await attempts.IsLocked(AttemptGuard.Password, email, cancellationToken))
            return new PasswordOutcome(null, SignInErrors.Locked);

        var member = await db.Members.SingleOrDefaultAsync(m => m.Email == email, cancellationToken);
        var isRight = passwords.IsRight(member?.PasswordHash, command.Password!);
        if (!isRight || member!.State is not (MemberState.Active or MemberState.Pending))
        {
            await attempts.Count(AttemptGuard.Password, email, cancellationToken);
            return new PasswordOutcome(null, SignInErrors.WrongPassword);
        }

        await attempts.Clear(AttemptGuard.Password, email, cancellationToken);
        if (member.State == MemberState.Active)
            return new PasswordOutcome(await sessions.Start(member, command.UserAgent, cancellationToken), null);

        if (await attempts.TryCount(AttemptGuard.Mail, email, cancellationToken))
            db.Send(IdentityMails.Activation(member, await links.Issue(member.Id, email, LinkPurpose.Activate, cancellationToken)));
        return new PasswordOutcome(null, null, IsPending: true);
    }
}
