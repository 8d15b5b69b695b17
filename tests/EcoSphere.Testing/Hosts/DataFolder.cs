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
        while (await reader.ReadAsync()) rows.Add(map(reader));
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
