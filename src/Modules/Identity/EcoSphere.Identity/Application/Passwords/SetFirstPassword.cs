using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Passwords;

/// <summary>A member who signed in by a mailed link and has no password yet chooses one.</summary>
[ForMembers]
internal sealed record SetFirstPassword(string? NewPassword) : ICommand;

internal sealed class SetFirstPasswordValidator : AbstractValidator<SetFirstPassword>
{
    public SetFirstPasswordValidator(ICurrentUser user, NewPasswords passwords) =>
        RuleFor(c => c.NewPassword).NewPassword((_, chosen, ct) => passwords.WhyNot(chosen, user.Id, ct));
}

internal sealed class SetFirstPasswordHandler(IIdentityDb db, ICurrentUser user, PasswordChecker passwords) : ICommandHandler<SetFirstPassword>
{
    public async Task<Result> Handle(SetFirstPassword request, CancellationToken cancellationToken)
    {
        var member = await db.Members.SingleAsync(m => m.Id == user.Id, cancellationToken);
        return member.PasswordHash is null ? member.SetPassword(passwords.Hash(request.NewPassword!)) : Error.Conflict("Your account has a password already.");
    }
}
