using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.SignIn;

/// <summary>The owner of the mailbox presses the button of the sign-in page: who was invited becomes active by it.</summary>
[ForAnyone]
internal sealed record SignInWithLink(string? Token, string? UserAgent) : ICommand<SignedIn>;

internal sealed class SignInWithLinkHandler(IIdentityDb db, LinkIssuer links, SessionStarter sessions, TimeProvider clock)
    : ICommandHandler<SignInWithLink, SignedIn>
{
    public async Task<Result<SignedIn>> Handle(SignInWithLink request, CancellationToken cancellationToken)
    {
        if (await links.Find(request.Token, LinkPurpose.SignIn, cancellationToken) is not { } link)
            return SignInErrors.LinkDead;
        var member = await db.Members.Include(m => m.Consents).SingleAsync(m => m.Id == link.MemberId, cancellationToken);
        if (member.Email != link.Email)
            return SignInErrors.LinkDead;
        if (link.Use(clock.GetUtcNow()).Error is { } dead)
            return dead;
        if (member.OpenByMailedLink(clock.GetUtcNow()).Error is { } error)
            return error;
        // the activation link lives for days and would sign in just the same
        await links.Close(member.Id, LinkPurpose.Activate, cancellationToken);
        return await sessions.Start(member, request.UserAgent, cancellationToken);
    }
}
