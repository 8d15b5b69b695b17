using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EcoSphere.Platform.Data;

/// <summary>Sets up each physical SQLite connection once; pooled connections keep their settings.</summary>
internal sealed class SqlitePragmas(string synchronous) : DbConnectionInterceptor
{
    /// <summary>By the handle object, not its address: the pool closes idle connections, and a new one may get the old address.</summary>
    private readonly ConditionalWeakTable<object, object?> _known = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => SetUp(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SetUp(connection);
        return Task.CompletedTask;
    }

    private void SetUp(DbConnection connection)
    {
        if (!_known.TryAdd(((SqliteConnection)connection).Handle!, null)) return;
        using var command = connection.CreateCommand();
        // the timeout first: another process may be just opening the same new file
        command.CommandText = $"PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = {synchronous}; PRAGMA foreign_keys = ON;";
        command.ExecuteNonQuery();
    }
}
