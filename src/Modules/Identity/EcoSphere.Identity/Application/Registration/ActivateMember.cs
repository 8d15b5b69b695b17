using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Registration;

/// <summary>The owner of the mailbox presses the button of the activation page: the account is active and signed in.</summary>
[ForAnyone]
internal sealed record ActivateMember(string? Token, string? UserAgent) : ICommand<SignedIn>;

internal sealed class ActivateMemberHandler(IIdentityDb db, LinkIssuer links, SessionStarter sessions, TimeProvider clock)
    : ICommandHandler<ActivateMember, SignedIn>
{
    public async Task<Result<SignedIn>> Handle(ActivateMember request, CancellationToken cancellationToken)
    {
        if (await links.Find(request.Token, LinkPurpose.Activate, cancellationToken) is not { } link)
            return SignInErrors.LinkDead;
        var member = await db.Members.SingleAsync(m => m.Id == link.MemberId, cancellationToken);
        if (member.Email != link.Email)
            return SignInErrors.LinkDead;
        if (link.Use(clock.GetUtcNow()).Error is { } dead)
            return dead;
        if (member.Activate(clock.GetUtcNow()).Error is { } error)
            return error;
        return await sessions.Start(member, request.UserAgent, cancellationToken);
    }
}
