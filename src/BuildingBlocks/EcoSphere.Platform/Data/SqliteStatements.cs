using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EcoSphere.Platform.Data;

/// <summary>
/// Runs a statement that its connection has run before without having SQLite compile it again, which costs more than most of the
/// statements themselves (docs/adr/0003). EF Core makes a new command for each query; a command kept here stands in for it.
/// </summary>
internal sealed class SqliteStatements : DbCommandInterceptor
{
    /// <summary>More different texts than this come from values written into a statement; those are not worth keeping.</summary>
    private const int Kept = 200;

    private readonly ConditionalWeakTable<DbConnection, Dictionary<string, Statement>> _statements = [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        Read(command) is { } reader ? InterceptionResult<DbDataReader>.SuppressWithResult(reader) : result;

    // SQLite works in the process: there is nothing to wait for, and its asynchronous methods run synchronously
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    ) => ValueTask.FromResult(ReaderExecuting(command, eventData, result));

    private DbDataReader? Read(DbCommand command)
    {
        if (command.Connection is not { } connection)
            return null;
        var known = _statements.GetValue(connection, _ => new Dictionary<string, Statement>(StringComparer.Ordinal));
        if (!known.TryGetValue(command.CommandText, out var statement))
        {
            if (known.Count == Kept)
                Forget(known);
            var kept = connection.CreateCommand();
            kept.CommandText = command.CommandText;
            known.Add(kept.CommandText, statement = new Statement(kept));
        }

        return statement.IsReading ? null : statement.Read(command);
    }

    private static void Forget(Dictionary<string, Statement> known)
    {
        foreach (var (text, statement) in known.Where(s => !s.Value.IsReading).ToList())
        {
            statement.Command.Dispose();
            known.Remove(text);
        }
    }

    private sealed class Statement(DbCommand command)
    {
        private DbDataReader? _reader;

        public DbCommand Command => command;

        public bool IsReading => _reader is { IsClosed: false };

        public DbDataReader Read(DbCommand wanted)
        {
            command.Parameters.Clear();
            foreach (DbParameter parameter in wanted.Parameters)
                command.Parameters.Add(parameter);
            command.Transaction = wanted.Transaction;
            command.CommandTimeout = wanted.CommandTimeout;
            return _reader = command.ExecuteReader();
        }
    }
}
