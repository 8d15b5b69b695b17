using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Data;

/// <summary>
/// Lets hosts that start at the same moment migrate and seed one after the other: EF Core 6 does not lock migrations by itself. The
/// system frees it when its holder is killed.
/// </summary>
internal static class StartLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits for the turn.</summary>
    /// <param name="db">The hosts' shared database; lives as long as the turn.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The turn; disposing of it passes it on.</returns>
    public static Task<IAsyncDisposable> Take(ModuleDbContext db, CancellationToken ct) => db.Database.IsSqlite() ? TakeFile(db, ct) : TakeSession(db, ct);

    /// <summary>A file beside the databases that only one process can have open.</summary>
    private static async Task<IAsyncDisposable> TakeFile(ModuleDbContext db, CancellationToken ct)
    {
        var database = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        var path = Path.Combine(Path.GetDirectoryName(database)!, "starting.lock");
        var since = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Stopwatch.GetElapsedTime(since) < Patience)
            {
                await Task.Delay(Look, ct);
            }
        }
    }

    /// <summary>A lock of the database session.</summary>
    private static async Task<IAsyncDisposable> TakeSession(ModuleDbContext db, CancellationToken ct)
    {
        // the very first host creates the database: there is nothing to lock in yet
        if (!await db.Database.CanConnectAsync(ct))
            return new Session(null);
        await db.Database.OpenConnectionAsync(ct);
        db.Database.SetCommandTimeout(Patience + TimeSpan.FromSeconds(10));
        await db.Database.ExecuteSqlRawAsync(
            $"""
            DECLARE @outcome int;
            EXEC @outcome = sp_getapplock @Resource = N'EcoSphere start', @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = {(int)
                Patience.TotalMilliseconds};
            IF @outcome < 0 THROW 50000, N'Another host has been migrating for too long.', 1;
            """,
            ct
        );
        return new Session(db);
    }

    private sealed class Session(ModuleDbContext? db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (db is null)
                return;
            await db.Database.ExecuteSqlRawAsync("EXEC sp_releaseapplock @Resource = N'EcoSphere start', @LockOwner = N'Session'");
            await db.Database.CloseConnectionAsync();
        }
    }
}
