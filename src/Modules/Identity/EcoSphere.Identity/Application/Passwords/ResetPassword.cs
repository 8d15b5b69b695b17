using EcoSphere.Identity.Application.Mails;
using EcoSphere.Identity.Application.Sessions;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Passwords;

/// <summary>
/// Replaces a forgotten password by the mailed link and signs in. Whoever used the old one is out: all sessions end and every open
/// link is closed.
/// </summary>
[ForAnyone]
internal sealed record ResetPassword(string? Token, string? NewPassword, string? UserAgent) : ICommand<SignedIn>;

internal sealed class ResetPasswordHandler(
    IIdentityDb db,
    LinkIssuer links,
    SessionCloser closer,
    SessionStarter starter,
    AttemptGuard attempts,
    PasswordChecker passwords,
    NewPasswords rules,
    TimeProvider clock
) : ICommandHandler<ResetPassword, SignedIn>
{
    public async Task<Result<SignedIn>> Handle(ResetPassword request, CancellationToken cancellationToken)
    {
        if (await links.Find(request.Token, LinkPurpose.ResetPassword, cancellationToken) is not { } link)
            return SignInErrors.LinkDead;
        var member = await db.Members.SingleAsync(m => m.Id == link.MemberId, cancellationToken);
        if (member.Email != link.Email)
            return SignInErrors.LinkDead;
        // here and not in a validator, because only the link tells whose password it is
        if (await rules.WhyNot(request.NewPassword, member.Id, cancellationToken) is { } broken)
            return Error.Invalid(broken).On(nameof(request.NewPassword));

        if (link.Use(clock.GetUtcNow()).Error is { } dead)
            return dead;
        if (member.SetPassword(passwords.Hash(request.NewPassword!)).Error is { } error)
            return error;
        await links.Close(member.Id, null, cancellationToken);
        await closer.EndAll(member.Id, except: null, cancellationToken);
        await attempts.Clear(AttemptGuard.Password, member.Email, cancellationToken);
        db.Send(IdentityMails.PasswordChanged(member));
        return await starter.Start(member, request.UserAgent, cancellationToken);
    }
}
