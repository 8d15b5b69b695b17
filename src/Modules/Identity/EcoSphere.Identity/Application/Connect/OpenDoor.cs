using EcoSphere.Identity.Domain.Connect;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>Whether a sign-on that has begun may go on: asked at each request of the client, so that a change shuts the door at the next one.</summary>
internal sealed class OpenDoor(IIdentityDb db, TimeProvider clock)
{
    /// <summary>Looks at the portal's session, the person, the company, its subscription and the seat.</summary>
    /// <returns>How the person stands, or why not to go on.</returns>
    public async Task<(ServiceStanding? Standing, SignOnOutcome? Refusal)> Look(
        Guid memberId,
        Guid companyId,
        Guid sessionId,
        string service,
        CancellationToken ct
    )
    {
        var now = clock.GetUtcNow();
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == sessionId, ct);
        if (session?.IsOpen(now) != true)
            return (null, SignOnOutcome.SessionEnded);
        var standing = await db.StandingOf(memberId, service, ct);
        return standing is null ? (null, SignOnOutcome.MemberNotActive) : (standing, standing.RefusalFor(companyId, now));
    }
}
