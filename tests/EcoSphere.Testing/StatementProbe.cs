using System.Data.Common;
using System.Diagnostics;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Modules;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Testing;

/// <summary>Hears the statements that are run on the databases of a host, or on one of them, and asks how it carries them out.</summary>
public sealed class StatementProbe : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private readonly List<Statement> _heard = [];
    private readonly Lock _lock = new();
    private readonly IReadOnlyCollection<string> _files;

    private StatementProbe(IReadOnlyCollection<string> files)
    {
        _files = files;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>All statements that were run since it began to listen, in their order.</summary>
    public IReadOnlyList<Statement> All
    {
        get
        {
            lock (_lock)
                return [.. _heard];
        }
    }

    /// <summary>How many statements were run since it began to listen.</summary>
    public int Heard
    {
        get
        {
            lock (_lock)
                return _heard.Count;
        }
    }

    /// <summary>The questions that were asked since it began to listen, each once.</summary>
    public IReadOnlyList<Statement> Questions
    {
        get
        {
            lock (_lock)
                return [.. _heard.Where(s => s.Text.Contains("SELECT", StringComparison.Ordinal)).DistinctBy(s => s.Text)];
        }
    }

    /// <summary>Begins to listen to the database of a module of a host.</summary>
    public static async Task<StatementProbe> Of<TDb>(App app)
        where TDb : ModuleDbContext => new([await app.With<TDb, string>(db => Task.FromResult(FileOf(db)))]);

    /// <summary>Begins to listen to the databases of all modules of a host.</summary>
    public static async Task<StatementProbe> OfAll(App app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return new([.. app.Services.GetRequiredService<ModuleCatalog>().Modules.Select(m => FileOf(scope.Db(m)))]);
    }

    /// <summary>The steps by which its database carries out a question.</summary>
    public static async Task<List<string>> Plan(Statement question)
    {
        await using var connection = new SqliteConnection($"Data Source={question.File};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {question.Text}";
        foreach (var (name, value) in question.Values)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        await using var reader = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await reader.ReadAsync())
            steps.Add(reader.GetString(3));
        return steps;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (
            value.Key != RelationalEventId.CommandExecuting.Name
            || value.Value is not CommandEventData { Command.Connection.DataSource: { } file } heard
            || !_files.Contains(file)
        )
            return;
        var values = heard.Command.Parameters.Cast<DbParameter>().ToDictionary(p => p.ParameterName, p => p.Value, StringComparer.Ordinal);
        lock (_lock)
            _heard.Add(new Statement(file, heard.Command.CommandText, values));
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose() => _subscriptions.ForEach(s => s.Dispose());

    private static string FileOf(DbContext db) => db.Database.GetDbConnection().DataSource;

    /// <summary>A statement, the database's file and the values it was run with.</summary>
    public sealed record Statement(string File, string Text, IReadOnlyDictionary<string, object?> Values);
}
