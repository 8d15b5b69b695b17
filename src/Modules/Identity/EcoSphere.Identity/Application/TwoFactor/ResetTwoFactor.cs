using EcoSphere.Identity.Application.Members;
using EcoSphere.Identity.Application.Sessions;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.TwoFactor;

/// <summary>
/// Takes the second factor away from somebody who has lost phone and recovery codes. Whoever may have found the phone is out: all
/// sessions end and every open link is closed.
/// </summary>
[ForStaff(Permissions.Identity)]
internal sealed record ResetTwoFactor(Guid MemberId, string? Reason) : ICommand, IReasoned;

internal sealed class ResetTwoFactorValidator : AbstractValidator<ResetTwoFactor>
{
    public ResetTwoFactorValidator() =>
        RuleFor(c => c.Reason)
            .Cascade(CascadeMode.Stop)
            .Must(v => TextInput.Paragraphs(v) is not null)
            .WithMessage("Write the reason, and how you made sure who asked for it.")
            .Must(v => TextInput.Paragraphs(v)!.Length <= 400)
            .WithMessage("Use at most 400 characters.");
}

internal sealed class ResetTwoFactorHandler(
    IIdentityDb db,
    ICurrentUser user,
    SessionCloser sessions,
    LinkIssuer links,
    AttemptGuard attempts,
    TimeProvider clock
) : ICommandHandler<ResetTwoFactor>
{
    public async Task<Result> Handle(ResetTwoFactor request, CancellationToken cancellationToken)
    {
        var member = await db.Members.Include(m => m.Grants).SingleOrDefaultAsync(m => m.Id == request.MemberId, cancellationToken);
        if (member is null)
            return MemberErrors.NotFound;
        if (member.ResetSecondFactor(user.Id, clock.GetUtcNow()).Error is { } error)
            return error;
        var authenticator = await db
            .Authenticators.Include(a => a.RecoveryCodes)
            .SingleOrDefaultAsync(a => a.MemberId == member.Id && a.EnabledAt != null, cancellationToken);
        if (authenticator is null)
            return TwoFactorErrors.Off;
        db.Authenticators.Remove(authenticator);
        await attempts.Clear(AttemptGuard.SecondFactor, member.Id.ToString(), cancellationToken);
        await sessions.EndAll(member.Id, null, cancellationToken);
        await links.Close(member.Id, null, cancellationToken);
        db.Send(MemberMails.TwoFactorReset(member));
        return Result.Success();
    }
}
