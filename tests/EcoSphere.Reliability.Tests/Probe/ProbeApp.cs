using System.Data.Common;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Reliability.Tests.Probe;

/// <summary>What the tests ask the probe module of a host.</summary>
internal static class ProbeApp
{
    public static ProbeFaults Faults(this App app) => app.Services.GetRequiredService<ProbeFaults>();

    /// <summary>Publishes events of one aggregate in one save.</summary>
    public static Task Publish(this App app, Guid key, params int[] numbers) =>
        app.With<ProbeDb>(db =>
        {
            foreach (var number in numbers)
                db.Publish(new Happened(key, number), key);
            return db.SaveChangesAsync();
        });

    /// <summary>The effects on an aggregate, in order.</summary>
    public static Task<List<int>> Effects(this App app, Guid key) =>
        app.With<ProbeDb, List<int>>(db => db.Effects.Where(e => e.Key == key).OrderBy(e => e.Sequence).Select(e => e.Number).ToListAsync());

    /// <summary>How many events of an aggregate were counted.</summary>
    public static Task<int> Counted(this App app, Guid key) =>
        app.With<ProbeDb, int>(db => db.Totals.Where(t => t.Key == key).Select(t => t.Count).SingleOrDefaultAsync());

    /// <summary>The messages of an aggregate in the inbox, in order.</summary>
    public static Task<List<StoredMessage>> Inbox(this App app, Guid key) =>
        app.Read(
            "SELECT \"Handler\", \"State\", \"Failures\", \"DueAt\" FROM \"Inbox\" WHERE \"Key\" = @p0 ORDER BY \"Sequence\"",
            row => new StoredMessage(row.GetString(0), row.GetString(1), row.GetInt32(2), new DateTimeOffset(row.GetInt64(3), TimeSpan.Zero)),
            key
        );

    /// <summary>The messages of an aggregate in the outbox, in order.</summary>
    public static Task<List<StoredMessage>> Outbox(this App app, Guid key) =>
        app.Read(
            "SELECT '', \"State\", \"Failures\", \"DueAt\" FROM \"Outbox\" WHERE \"Key\" = @p0 ORDER BY \"Sequence\"",
            row => new StoredMessage(row.GetString(0), row.GetString(1), row.GetInt32(2), new DateTimeOffset(row.GetInt64(3), TimeSpan.Zero)),
            key
        );

    /// <summary>Runs a statement as another process would.</summary>
    public static Task Execute(this App app, string sql, params object[] values) =>
        app.With<ProbeDb>(db => db.Execute(sql, [.. values.Select(v => v is Guid id ? db.Key(id) : v)], CancellationToken.None));

    public static Task<List<T>> Read<T>(this App app, string sql, Func<DbDataReader, T> map, params object[] values) =>
        app.With<ProbeDb, List<T>>(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            foreach (var (value, i) in values.Select((v, i) => (v, i)))
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ($"@p{i}", value is Guid id ? db.Key(id) : value);
                command.Parameters.Add(parameter);
            }

            var rows = new List<T>();
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                rows.Add(map(reader));
            return rows;
        });
}

/// <summary>A message as it is stored.</summary>
internal sealed record StoredMessage(string Handler, string State, int Failures, DateTimeOffset DueAt);
