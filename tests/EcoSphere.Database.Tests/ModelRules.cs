using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EcoSphere.Database.Tests;

/// <summary>What SQL Server would refuse, or do slowly, found in a model without a server.</summary>
internal static class ModelRules
{
    /// <summary>SQL Server 2016 and later: 1,700 bytes for the key of a nonclustered index, 900 for a clustered one (the primary key).</summary>
    private const int IndexBytes = 1700;
    private const int PrimaryKeyBytes = 900;

    /// <summary>Tables that a delete would reach by two ways (error 1785).</summary>
    public static IEnumerable<string> CascadePaths(IModel model)
    {
        foreach (var root in model.GetEntityTypes())
        {
            var reached = new Dictionary<IEntityType, int>();
            Walk(root, reached, []);
            foreach (var (type, times) in reached.Where(r => r.Value > 1))
                yield return $"{root.ShortName()} reaches {type.ShortName()} by {times} ways";
        }
    }

    public static IEnumerable<string> LongKeys(IModel model)
    {
        foreach (var type in model.GetEntityTypes())
        {
            foreach (var key in type.GetKeys().Where(k => k.Properties.Sum(Bytes) > PrimaryKeyBytes))
                yield return $"{type.ShortName()}: key ({Names(key.Properties)})";
            foreach (var index in type.GetIndexes().Where(i => i.Properties.Sum(Bytes) > IndexBytes))
                yield return $"{type.ShortName()}: index ({Names(index.Properties)})";
        }
    }

    public static IEnumerable<string> UnindexedForeignKeys(IReadOnlyModel model) =>
        from type in model.GetEntityTypes()
        from key in type.GetForeignKeys()
        where
            !type.GetIndexes()
                .Select(i => i.Properties)
                .Concat(type.GetKeys().Select(k => k.Properties))
                .Any(covering => covering.Take(key.Properties.Count).SequenceEqual(key.Properties))
        select $"{type.ShortName()} ({Names(key.Properties)})";

    /// <summary>Columns without a bound cannot be indexed and hide mistakes; those that need none say a large number.</summary>
    public static IEnumerable<string> UnboundedTexts(IModel model) =>
        from type in model.GetEntityTypes()
        from property in type.GetProperties()
        where property.ClrType == typeof(string) && property.GetMaxLength() is null
        select $"{type.ShortName()}.{property.Name}";

    /// <summary>Tables and foreign keys outside the module's own schema.</summary>
    public static IEnumerable<string> ForeignTables(IModel model, string schema) =>
        from type in model.GetEntityTypes()
        where type.GetTableName() is not null && (type.GetSchema() ?? schema) != schema
        select type.ShortName();

    private static void Walk(IEntityType from, Dictionary<IEntityType, int> reached, HashSet<IForeignKey> taken)
    {
        foreach (
            var key in from.GetReferencingForeignKeys()
                .Where(k => k.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.ClientCascade && k.DeclaringEntityType != from)
        )
        {
            if (!taken.Add(key))
                continue;
            reached[key.DeclaringEntityType] = reached.GetValueOrDefault(key.DeclaringEntityType) + 1;
            Walk(key.DeclaringEntityType, reached, taken);
        }
    }

    private static string Names(IEnumerable<IReadOnlyProperty> properties) => string.Join(", ", properties.Select(p => p.Name));

    private static int Bytes(IReadOnlyProperty property) =>
        Type.GetTypeCode(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) switch
        {
            TypeCode.String => 2 * (property.GetMaxLength() ?? 100_000),
            _ when (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum => 2 * (property.GetMaxLength() ?? 100_000),
            TypeCode.Boolean or TypeCode.Byte => 1,
            TypeCode.Int32 => 4,
            TypeCode.Int64 or TypeCode.Double => 8,
            _ => 16,
        };
}
