using EcoSphere.Platform.Data;
using EcoSphere.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.SystemStore;

/// <summary>Remembers used human checks for as long as they would be valid, on all hosts.</summary>
/// <param name="db">The shared database.</param>
public sealed class UsedChecks(SystemDb db)
{
    /// <summary>Uses a check up.</summary>
    /// <param name="id">The check's id.</param>
    /// <param name="expiresAt">Until when it would be valid (UTC).</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>False when it has been used before.</returns>
    public async Task<bool> TryUse(string id, DateTimeOffset expiresAt, CancellationToken ct)
    {
        db.UsedChecks.Add(new UsedCheck { Id = id, ExpiresAt = expiresAt });
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException e) when (Conflicts.IsConflict(e))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}

/// <summary>Forgets human checks that have expired.</summary>
[Schedule("0 17 * * * ?")]
internal sealed class ForgetExpiredChecks(SystemDb db, TimeProvider clock) : IModuleJob
{
    public Task Run(CancellationToken ct) =>
        db.Execute($"DELETE FROM {db.TableOf<UsedCheck>()} WHERE \"ExpiresAt\" < @p0", [db.Instant(clock.GetUtcNow())], ct);
}
