using EcoSphere.Identity.Application.Mails;
using EcoSphere.Identity.Application.Passwords;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Registration;

/// <summary>
/// A person registers (會員註冊). The answer is the same whether or not the address is known: a known one gets a mail that says so.
/// </summary>
/// <param name="ConsentNumber">The version of the notice the person agreed to.</param>
/// <param name="Language">The language of the page: <c>zh-TW</c> or <c>en</c>.</param>
[ForAnyone]
internal sealed record RegisterMember(string? Name, string? Email, string? Password, string? Phone, int ConsentNumber, string Language) : ICommand;

internal sealed class RegisterMemberValidator : AbstractValidator<RegisterMember>
{
    public RegisterMemberValidator(NewPasswords passwords)
    {
        RuleFor(c => c.Name).PersonName();
        RuleFor(c => c.Email).MemberEmail();
        RuleFor(c => c.Password).NewPassword((c, chosen, _) => Task.FromResult(passwords.WhyNot(chosen, c.Email, c.Name)));
        RuleFor(c => c.Phone).OptionalPhone();
    }
}

internal sealed class RegisterMemberHandler(
    IIdentityDb db,
    ICurrentUser user,
    LinkIssuer links,
    AttemptGuard attempts,
    PasswordChecker passwords,
    TimeProvider clock
) : ICommandHandler<RegisterMember>
{
    public async Task<Result> Handle(RegisterMember request, CancellationToken cancellationToken)
    {
        var current = await db.ConsentTexts.MaxAsync(c => c.Number, cancellationToken);
        if (request.ConsentNumber != current)
            return Error.Conflict("The personal data notice has changed in the meantime. Read the new version and agree again.");

        var email = TextInput.Email(request.Email)!;
        var member = await db.Members.Include(m => m.Consents).SingleOrDefaultAsync(m => m.Email == email, cancellationToken);
        // both are worked out for every address, known or not, so that the answer takes the same time
        var hash = passwords.Hash(request.Password!);
        var isSamePassword = passwords.IsRight(member?.PasswordHash, request.Password!);
        if (!await attempts.TryCount(AttemptGuard.Mail, email, cancellationToken))
            return Result.Success();

        var consent = new MemberConsent(current, clock.GetUtcNow(), user.IpAddress);
        var (name, phone) = (TextInput.Line(request.Name)!, TextInput.Code(request.Phone));
        if (member is null)
            db.Members.Add(member = Member.Register(email, name, phone, request.Language, hash, consent, clock.GetUtcNow()));
        else if (member.State == MemberState.Pending)
            member.RegisterAgain(name, phone, request.Language, isSamePassword, consent);
        else
        {
            db.Send(IdentityMails.AlreadyRegistered(member));
            return Result.Success();
        }

        db.Send(IdentityMails.Activation(member, await links.Issue(member.Id, email, LinkPurpose.Activate, cancellationToken)));
        return Result.Success();
    }
}
