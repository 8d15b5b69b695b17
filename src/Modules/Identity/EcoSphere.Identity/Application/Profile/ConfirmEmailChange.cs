using EcoSphere.Identity.Application.Mails;
using EcoSphere.Identity.Application.Sessions;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Profile;

/// <summary>
/// The owner of the new mailbox presses the button: the account has the new address. All sessions but the one that asks end, and all
/// links mailed so far are dead.
/// </summary>
[ForAnyone]
internal sealed record ConfirmEmailChange(string? Token) : ICommand<EmailChange>;

/// <summary>An address has been changed.</summary>
/// <param name="IsOwn">Whether the member whose address it is pressed the button while signed in.</param>
internal sealed record EmailChange(bool IsOwn);

internal sealed class ConfirmEmailChangeHandler(IIdentityDb db, ICurrentUser user, LinkIssuer links, SessionCloser sessions, TimeProvider clock)
    : ICommandHandler<ConfirmEmailChange, EmailChange>
{
    public async Task<Result<EmailChange>> Handle(ConfirmEmailChange request, CancellationToken cancellationToken)
    {
        if (await links.Find(request.Token, LinkPurpose.ChangeEmail, cancellationToken) is not { } link)
            return SignInErrors.LinkDead;
        // somebody has registered the address since the link was sent
        if (await db.Members.AnyAsync(m => m.Email == link.Email, cancellationToken))
            return SignInErrors.LinkDead;
        var member = await db.Members.SingleAsync(m => m.Id == link.MemberId, cancellationToken);
        if (link.Use(clock.GetUtcNow()).Error is { } dead)
            return dead;

        db.Send(IdentityMails.AddressChanged(member, link.Email));
        if (member.ChangeEmail(link.Email).Error is { } error)
            return error;
        await links.Close(member.Id, null, cancellationToken);
        await sessions.EndAll(member.Id, user.SessionId, cancellationToken);
        return new EmailChange(user.IsSignedIn && user.Id == member.Id);
    }
}
