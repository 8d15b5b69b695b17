using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Testing;

/// <summary>What every table of every module holds, each as a number: to see what something has changed.</summary>
public sealed class DataPrint
{
    private readonly SortedDictionary<string, string> _tables = new(StringComparer.Ordinal);

    private DataPrint() { }

    /// <summary>Reads all tables of all modules.</summary>
    public static async Task<DataPrint> Of(App app)
    {
        var print = new DataPrint();
        foreach (var module in app.Services.GetRequiredService<ModuleCatalog>().Modules)
        {
            await using var scope = app.Services.CreateAsyncScope();
            var db = scope.Db(module);
            await db.Database.OpenConnectionAsync();
            foreach (var table in await Texts(db, "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name"))
                print._tables[$"{module.Schema}.{table}"] = await Hash(db, $"SELECT * FROM \"{table}\"");
        }

        return print;
    }

    /// <summary>The tables that hold something else now.</summary>
    /// <param name="before">What they held.</param>
    public IReadOnlyList<string> ChangedSince(DataPrint before) => [.. _tables.Where(t => before._tables[t.Key] != t.Value).Select(t => t.Key)];

    private static async Task<List<string>> Texts(DbContext db, string sql)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync())
            texts.Add(reader.GetString(0));
        return texts;
    }

    private static async Task<string> Hash(DbContext db, string sql)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
            foreach (var value in values)
                hash.AppendData(value as byte[] ?? Encoding.UTF8.GetBytes(Convert.ToString(value, CultureInfo.InvariantCulture) + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
