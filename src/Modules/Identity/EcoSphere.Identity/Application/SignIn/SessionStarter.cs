using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Identity.Application.SignIn;

/// <summary>Starts a session for a member who has shown who they are; the second factor is asked for where there is one.</summary>
internal sealed partial class SessionStarter(IIdentityDb db, ICurrentUser user, TimeProvider clock, ILogger<SessionStarter> logger)
{
    public async Task<SignedIn> Start(Member member, string? userAgent, CancellationToken ct)
    {
        var secondFactor = await db.Authenticators.AnyAsync(a => a.MemberId == member.Id && a.EnabledAt != null, ct);
        var session = Session.Start(member.Id, secondFactor, user.IpAddress, userAgent, clock.GetUtcNow());
        db.Sessions.Add(session);
        // the browser's cookie is about to be replaced: what it stood for must not stay open unseen
        if (user.SessionId is { } before && await db.Sessions.FindAsync([before], ct) is { } earlier)
            earlier.End(clock.GetUtcNow());
        Started(logger, member.Id, secondFactor);
        return new SignedIn(session.Id, secondFactor);
    }

    [LoggerMessage(1, LogLevel.Information, "Member {MemberId} has shown who they are; a second factor is asked for: {SecondFactor}")]
    private static partial void Started(ILogger logger, Guid memberId, bool secondFactor);
}

/// <summary>A session has been started.</summary>
/// <param name="SessionId">For the cookie.</param>
/// <param name="AwaitsSecondFactor">Whether the second factor is asked for next.</param>
internal sealed record SignedIn(Guid SessionId, bool AwaitsSecondFactor);
