using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Data;

/// <summary>Takes and frees leases of one module's database by conditional updates.</summary>
public static class Leases
{
    /// <summary>This process, as the holder of leases.</summary>
    public static string Me { get; } = $"{Environment.MachineName.Cut(60)}:{Environment.ProcessId}:{Guid.CreateVersion7():N}";

    /// <summary>How long a lease holds without being renewed: work of one turn must take less.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(20);

    /// <summary>Takes or renews a lease.</summary>
    /// <param name="db">The module's database.</param>
    /// <param name="name">The kind of work.</param>
    /// <param name="now">The time (UTC).</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="due">For scheduled work the due time; a turn that was taken already is not given again.</param>
    /// <returns>Whether this process holds it now.</returns>
    public static async Task<bool> TryTake(this ModuleDbContext db, string name, DateTimeOffset now, CancellationToken ct, DateTimeOffset? due = null)
    {
        var until = now.Add(Duration).UtcTicks;
        var dueTicks = due?.UtcTicks ?? 0;
        var taken = await db.Execute(
            $"""
            UPDATE {db.TableOf<Lease>()} SET "Owner" = @p0, "UntilTicks" = @p1,
               "LastDueTicks" = CASE WHEN @p2 = 0 THEN "LastDueTicks" ELSE @p2 END,
               "StartedTicks" = CASE WHEN "Owner" = @p0 THEN "StartedTicks" ELSE @p3 END
            WHERE "Name" = @p4 AND ("UntilTicks" <= @p3 OR "Owner" = @p0) AND (@p2 = 0 OR "LastDueTicks" < @p2)
            """,
            [Me, until, dueTicks, now.UtcTicks, name],
            ct
        );
        if (taken > 0)
            return true;
        if (await db.Set<Lease>().AnyAsync(l => l.Name == name, ct))
            return false;

        try
        {
            await db.Execute(
                $"""
                INSERT INTO {db.TableOf<Lease>()} ("Name", "Owner", "UntilTicks", "LastDueTicks", "StartedTicks", "EndedTicks", "Failures")
                VALUES (@p0, @p1, @p2, @p3, @p4, 0, 0)
                """,
                [name, Me, until, dueTicks, now.UtcTicks],
                ct
            );
            return true;
        }
        catch (System.Data.Common.DbException) when (!ct.IsCancellationRequested)
        {
            return false; // another host inserted it in between
        }
    }

    /// <summary>Frees a lease and notes how the work ended.</summary>
    /// <param name="db">The module's database.</param>
    /// <param name="name">The kind of work.</param>
    /// <param name="now">The time (UTC).</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="error">Why the work failed, or null.</param>
    public static Task Free(this ModuleDbContext db, string name, DateTimeOffset now, CancellationToken ct, string? error = null) =>
        db.Execute(
            $"""
            UPDATE {db.TableOf<Lease>()} SET "Owner" = '', "UntilTicks" = 0, "EndedTicks" = @p0, "LastError" = @p1,
               "Failures" = CASE WHEN @p1 IS NULL THEN 0 ELSE "Failures" + 1 END
            WHERE "Name" = @p2 AND "Owner" = @p3
            """,
            [now.UtcTicks, error, name, Me],
            ct
        );
}
