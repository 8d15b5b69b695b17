using EcoSphere.Identity.Application.Mails;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Passwords;

/// <summary>
/// Asks for a link to replace a forgotten password (忘記密碼). The answer is the same whether or not the address is known. Who has no
/// password yet gets a sign-in link, after which one is asked for.
/// </summary>
[ForAnyone]
internal sealed record RequestPasswordReset(string? Email) : ICommand;

internal sealed class RequestPasswordResetValidator : AbstractValidator<RequestPasswordReset>
{
    public RequestPasswordResetValidator() => RuleFor(c => c.Email).MemberEmail();
}

internal sealed class RequestPasswordResetHandler(IIdentityDb db, AttemptGuard attempts, LinkIssuer links) : ICommandHandler<RequestPasswordReset>
{
    public async Task<Result> Handle(RequestPasswordReset request, CancellationToken cancellationToken)
    {
        var email = TextInput.Email(request.Email)!;
        if (!await attempts.TryCount(AttemptGuard.Mail, email, cancellationToken))
            return Result.Success();

        if (await db.Members.SingleOrDefaultAsync(m => m.Email == email, cancellationToken) is { State: MemberState.Active or MemberState.Pending } member)
            db.Send(await MailFor(member, cancellationToken));
        return Result.Success();
    }

    private async Task<MailDraft> MailFor(Member member, CancellationToken ct) =>
        member is { State: MemberState.Active, PasswordHash: not null }
            ? IdentityMails.PasswordReset(member, await links.Issue(member.Id, member.Email, LinkPurpose.ResetPassword, ct))
            : IdentityMails.SignInToSetPassword(member, await links.Issue(member.Id, member.Email, LinkPurpose.SignIn, ct));
}
