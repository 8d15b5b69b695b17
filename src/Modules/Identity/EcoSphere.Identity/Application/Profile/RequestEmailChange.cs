using EcoSphere.Identity.Application.Mails;
using EcoSphere.Identity.Application.Passwords;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Profile;

/// <summary>
/// A member asks to change the e-mail address; nothing changes before the new address confirms it. The answer is the same whether or
/// not the address belongs to another account: that account's owner is told.
/// </summary>
[ForMembers]
internal sealed record RequestEmailChange(string? Email, string? Password) : ICommand<Attempt>;

internal sealed class RequestEmailChangeValidator : AbstractValidator<RequestEmailChange>
{
    public RequestEmailChangeValidator(ICurrentUser user)
    {
        RuleFor(c => c.Email).MemberEmail();
        RuleFor(c => c.Email).Must(e => TextInput.Email(e) != user.Email).WithMessage("This is the address you have already.");
        RuleFor(c => c.Password).NotEmpty().WithMessage("Enter your password.");
    }
}

internal sealed class RequestEmailChangeHandler(IIdentityDb db, ICurrentUser user, OwnPassword own, AttemptGuard attempts, LinkIssuer links)
    : ICommandHandler<RequestEmailChange, Attempt>
{
    public async Task<Result<Attempt>> Handle(RequestEmailChange request, CancellationToken cancellationToken)
    {
        var member = await db.Members.SingleAsync(m => m.Id == user.Id, cancellationToken);
        if (await own.Refuse(member, request.Password!, cancellationToken) is { } refusal)
            return new Attempt(refusal);

        var email = TextInput.Email(request.Email)!;
        if (!await attempts.TryCount(AttemptGuard.Mail, email, cancellationToken))
            return Attempt.Passed;
        var owner = await db.Members.SingleOrDefaultAsync(m => m.Email == email, cancellationToken);
        db.Send(
            owner is null
                ? IdentityMails.ConfirmNewAddress(member, email, await links.Issue(member.Id, email, LinkPurpose.ChangeEmail, cancellationToken))
                : IdentityMails.AddressWanted(owner)
        );
        db.Send(IdentityMails.AddressChangeAsked(member, email));
        return Attempt.Passed;
    }
}
