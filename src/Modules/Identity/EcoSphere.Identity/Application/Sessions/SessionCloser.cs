using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Sessions;

/// <summary>Ends a member's sessions; it takes effect at each one's next request.</summary>
internal sealed class SessionCloser(IIdentityDb db, TimeProvider clock)
{
    /// <summary>Ends all of them but one, where one is named.</summary>
    public async Task EndAll(Guid memberId, Guid? except, CancellationToken ct)
    {
        var open = await db.Sessions.Where(s => s.MemberId == memberId && s.EndedAt == null && (except == null || s.Id != except)).ToListAsync(ct);
        foreach (var session in open)
            session.End(clock.GetUtcNow());
    }
}
