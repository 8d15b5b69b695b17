using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Sessions;

/// <summary>The browsers in which the member is signed in, the one that asks first.</summary>
[ForMembers]
internal sealed record ListSessions : IQuery<IReadOnlyList<SessionRow>>;

internal sealed record SessionRow(
    Guid Id,
    bool IsThis,
    bool AwaitsSecondFactor,
    string? UserAgent,
    string? IpAddress,
    DateTimeOffset StartedAt,
    DateTimeOffset LastSeenAt
);

internal sealed class ListSessionsHandler(IIdentityDb db, ICurrentUser user, TimeProvider clock) : IQueryHandler<ListSessions, IReadOnlyList<SessionRow>>
{
    public async Task<Result<IReadOnlyList<SessionRow>>> Handle(ListSessions request, CancellationToken cancellationToken)
    {
        var (seenAfter, startedAfter) = (clock.GetUtcNow() - Session.Idle, clock.GetUtcNow() - Session.Lifetime);
        var rows = await db
            .Sessions.AsNoTracking()
            .Where(s => s.MemberId == user.Id && s.EndedAt == null && s.LastSeenAt > seenAfter && s.StartedAt > startedAfter)
            .OrderByDescending(s => s.LastSeenAt)
            .Select(s => new SessionRow(s.Id, s.Id == user.SessionId, s.AwaitsSecondFactor, s.UserAgent, s.IpAddress, s.StartedAt, s.LastSeenAt))
            .ToListAsync(cancellationToken);
        return Result<IReadOnlyList<SessionRow>>.Of([.. rows.OrderByDescending(s => s.IsThis)]);
    }
}
