using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EcoSphere.Platform.Data;

/// <summary>
/// Sets up each SQLite connection once and keeps it open for as long as its pooled context lives, so that its statements stay
/// prepared (<see cref="SqliteStatements"/>). An idle connection of a WAL database holds no lock.
/// </summary>
internal sealed class SqliteConnections(string synchronous) : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => SetUp(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SetUp(connection);
        return Task.CompletedTask;
    }

    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        ValueTask.FromResult(InterceptionResult.Suppress());

    private void SetUp(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        // the timeout first: another process may be just opening the same new file
        command.CommandText = $"PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = {synchronous}; PRAGMA foreign_keys = ON;";
        command.ExecuteNonQuery();
    }
}
