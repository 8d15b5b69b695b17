using EcoSphere.Identity.Application.Mails;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.SignIn;

/// <summary>Asks for a link to sign in with (快速登入). The answer is the same whether or not the address is known.</summary>
/// <param name="ReturnUrl">The local address the person wanted to open, or null.</param>
[ForAnyone]
internal sealed record RequestSignInLink(string? Email, string? ReturnUrl) : ICommand;

internal sealed class RequestSignInLinkValidator : AbstractValidator<RequestSignInLink>
{
    public RequestSignInLinkValidator() => RuleFor(c => c.Email).MemberEmail();
}

internal sealed class RequestSignInLinkHandler(IIdentityDb db, AttemptGuard attempts, LinkIssuer links) : ICommandHandler<RequestSignInLink>
{
    /// <summary>Longer ones are left out of the mail.</summary>
    private const int MaxReturnUrl = 500;

    public async Task<Result> Handle(RequestSignInLink request, CancellationToken cancellationToken)
    {
        var email = TextInput.Email(request.Email)!;
        if (!await attempts.TryCount(AttemptGuard.Mail, email, cancellationToken))
            return Result.Success();

        var member = await db.Members.SingleOrDefaultAsync(m => m.Email == email, cancellationToken);
        if (member is { State: MemberState.Active or MemberState.Pending })
        {
            var token = await links.Issue(member.Id, email, LinkPurpose.SignIn, cancellationToken);
            db.Send(IdentityMails.SignInLink(member, token, request.ReturnUrl is { Length: <= MaxReturnUrl } url ? url : null));
        }

        return Result.Success();
    }
}
