using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>Removes codes and tokens that are dead, and old lines of the sign-on log, some at a time.</summary>
/// <param name="SignOnDays">How long a line of the log is kept.</param>
[ForSystem]
internal sealed record RemoveOldSignOns(int SignOnDays) : ICommand<int>;

internal sealed class RemoveOldSignOnsHandler(IIdentityDb db, TimeProvider clock) : ICommandHandler<RemoveOldSignOns, int>
{
    private const int AtOnce = 500;

    public async Task<Result<int>> Handle(RemoveOldSignOns request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        // a dead code is kept for as long as what was issued from it may have to be revoked, and for longer than any session
        var (deadBefore, linesBefore) = (now - Session.Lifetime, now.AddDays(-request.SignOnDays));
        var codes = await db.AuthorizationCodes.Where(c => c.ExpiresAt < deadBefore).Take(AtOnce).ToListAsync(cancellationToken);
        var tokens = await db.AccessTokens.Where(t => t.ExpiresAt < deadBefore).Take(AtOnce).ToListAsync(cancellationToken);
        var lines = await db.SignOns.Where(s => s.At < linesBefore).Take(AtOnce).ToListAsync(cancellationToken);
        db.AuthorizationCodes.RemoveRange(codes);
        db.AccessTokens.RemoveRange(tokens);
        db.SignOns.RemoveRange(lines);
        return codes.Count + tokens.Count + lines.Count;
    }
}
