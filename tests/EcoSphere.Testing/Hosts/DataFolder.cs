using Microsoft.Data.Sqlite;

namespace EcoSphere.Testing.Hosts;

/// <summary>A folder that hosts keep everything in; read from outside with statements.</summary>
public sealed class DataFolder : IDisposable
{
    public DataFolder() => Directory.CreateDirectory(Databases);

    public string Path { get; } = Scratch.NewFolder();

    public string Databases => System.IO.Path.Combine(Path, "db");

    public string Files => System.IO.Path.Combine(Path, "files");

    public string Mails => System.IO.Path.Combine(Path, "mail");

    /// <summary>The rows of a question to a module's database; the databases of other modules can be named by their schema.</summary>
    public async Task<List<T>> Read<T>(string schema, string sql, Func<SqliteDataReader, T> map)
    {
        await using var connection = await Open(schema);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
            rows.Add(map(reader));
        return rows;
    }

    /// <summary>The number that a question to a module's database asks for.</summary>
    public async Task<long> Count(string schema, string sql) => (await Read(schema, sql, row => row.GetInt64(0))).Single();

    /// <summary>Changes a module's database.</summary>
    public async Task<int> Execute(string schema, string sql)
    {
        await using var connection = await Open(schema);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 300;
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>Copies one row of a module's database many times, with other values in the named columns.</summary>
    /// <param name="schema">The module's schema.</param>
    /// <param name="table">The table.</param>
    /// <param name="template">Which row: a condition on one of its columns.</param>
    /// <param name="first">The number of the first copy.</param>
    /// <param name="last">The number of the last copy.</param>
    /// <param name="changes">The columns with expressions, in which <c>t</c> is the row and <c>s.n</c> the number.</param>
    public async Task Copy(string schema, string table, string template, int first, int last, params (string Column, string Value)[] changes)
    {
        var columns = await Read(schema, $"SELECT name FROM pragma_table_info('{table}')", row => row.GetString(0));
        if (changes.FirstOrDefault(c => !columns.Contains(c.Column)) is { Column: { } unknown })
            throw new InvalidOperationException($"{schema} has no {table}.{unknown}.");
        var values = columns.Select(c => changes.FirstOrDefault(x => x.Column == c).Value ?? $"t.\"{c}\"");
        await Execute(
            schema,
            $"""
            WITH RECURSIVE s(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM s WHERE n < {last})
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(c => $"\"{c}\""))})
            SELECT {string.Join(", ", values)} FROM "{table}" t, s WHERE t.{template}
            """
        );
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }

    private async Task<SqliteConnection> Open(string schema)
    {
        var connection = new SqliteConnection($"Data Source={File(schema)};Default Timeout=30;Mode=ReadWrite;Pooling=False");
        await connection.OpenAsync();
        foreach (var other in Directory.EnumerateFiles(Databases, "*.db").Select(System.IO.Path.GetFileNameWithoutExtension).Where(other => other != schema))
        {
            await using var attach = connection.CreateCommand();
            attach.CommandText = $"ATTACH DATABASE '{File(other!)}' AS \"{other}\"";
            await attach.ExecuteNonQueryAsync();
        }

        return connection;
    }

    private string File(string schema) => System.IO.Path.Combine(Databases, schema + ".db");
}
