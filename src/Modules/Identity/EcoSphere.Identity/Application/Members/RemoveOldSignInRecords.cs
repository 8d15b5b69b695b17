using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Members;

/// <summary>Removes links, sessions and counters that are of no use any more, some at a time.</summary>
/// <param name="SessionDays">How long the record of a session is kept after its last use.</param>
[ForSystem]
internal sealed record RemoveOldSignInRecords(int SessionDays) : ICommand<int>;

internal sealed class RemoveOldSignInRecordsHandler(IIdentityDb db, TimeProvider clock) : ICommandHandler<RemoveOldSignInRecords, int>
{
    private const int AtOnce = 500;

    /// <summary>A dead link stays so long, so that who opens it is told that it has expired.</summary>
    private static readonly TimeSpan DeadLinkKept = TimeSpan.FromDays(30);

    public async Task<Result<int>> Handle(RemoveOldSignInRecords request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (linksBefore, sessionsBefore, countersBefore) = (
            now - DeadLinkKept,
            now.AddDays(-request.SessionDays),
            now - AttemptCounter.Window - AttemptCounter.Window
        );
        var links = await db.MailedLinks.Where(l => l.ExpiresAt < linksBefore).Take(AtOnce).ToListAsync(cancellationToken);
        var sessions = await db.Sessions.Where(s => s.LastSeenAt < sessionsBefore).Take(AtOnce).ToListAsync(cancellationToken);
        var counters = await db.Attempts.Where(a => a.Since < countersBefore).Take(AtOnce).ToListAsync(cancellationToken);
        db.MailedLinks.RemoveRange(links);
        db.Sessions.RemoveRange(sessions);
        db.Attempts.RemoveRange(counters);
        return links.Count + sessions.Count + counters.Count;
    }
}
