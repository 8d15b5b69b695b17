using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text;
using EcoSphere.Architecture.Tests.Reading;
using Mono.Cecil;

namespace EcoSphere.Architecture.Tests.Documents;

/// <summary>What can be configured: the options types that the code binds to sections, found where it binds them.</summary>
internal static class OptionsTable
{
    private static readonly string[] Binding = ["BindConfiguration", "Bind"];

    /// <summary>One entry of the configuration.</summary>
    internal sealed record Entry(string Key, string Type, string Default, string Unit, string Range, string Meaning);

    /// <summary>All entries, by key.</summary>
    public static IReadOnlyList<Entry> Entries(House house) =>
        [
            .. Bound(house)
                .SelectMany(b => EntriesOf(b.Section, b.Type, Activator.CreateInstance(b.Type, nonPublic: true)!))
                .OrderBy(e => e.Key, StringComparer.Ordinal),
        ];

    /// <summary>The keys that code reads one by one.</summary>
    public static IReadOnlyList<string> LooseKeys(House house)
    {
        var bound = Bound(house).Select(b => b.Section).Concat(Entries(house).Select(e => e.Key)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Instructions
                .CallsWithText(house.Types, "get_Item", "GetValue", "GetSection", "GetConnectionString")
                .Where(c => c.Method.DeclaringType.Namespace == "Microsoft.Extensions.Configuration")
                .Select(c => c.Method.Name == "GetConnectionString" ? $"ConnectionStrings:{c.Text}" : c.Text)
                .Where(k => !bound.Contains(k))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    public static string Markdown(IEnumerable<Entry> entries)
    {
        var table = new StringBuilder("| name | type | default | unit | allowed | meaning |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var e in entries)
            table.Append($"| `{e.Key}` | {e.Type} | {e.Default} | {e.Unit} | {e.Range} | {e.Meaning} |\n");
        return table.ToString();
    }

    private static IEnumerable<(string Section, Type Type)> Bound(House house) =>
        Instructions
            .CallsWithText(house.Types, Binding)
            .Where(c => c.Method is GenericInstanceMethod && c.Method.DeclaringType.Name == "OptionsBuilderConfigurationExtensions")
            .Select(c => (c.Text, Type: ((GenericInstanceMethod)c.Method).GenericArguments[0]))
            .Select(b => (b.Text, Loaded(b.Type)))
            .Distinct();

    private static Type Loaded(TypeReference type) => Assembly.Load(type.Resolve().Module.Assembly.Name.Name).GetType(type.FullName)!;

    private static IEnumerable<Entry> EntriesOf(string prefix, Type type, object defaults)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var key = $"{prefix}:{property.Name}";
            var meaning = XmlDocs.OfProperty(type, property.Name);
            if (ItemOf(property.PropertyType) is { } item)
            {
                if (!IsPlain(item))
                    foreach (var part in EntriesOf($"{key}:0", item, Activator.CreateInstance(item, nonPublic: true)!))
                        yield return part;
                else
                    yield return new($"{key}:0", Word(item), "–", "", "", meaning);
            }
            // what only the code sets is no configuration
            else if (property.SetMethod is not { IsPublic: true })
                continue;
            else if (IsPlain(property.PropertyType))
                yield return new(key, Word(property.PropertyType), Shown(property.GetValue(defaults)), Unit(property, meaning), Range(property), meaning);
            else
                foreach (var part in EntriesOf(key, property.PropertyType, property.GetValue(defaults)!))
                    yield return part;
        }
    }

    private static Type? ItemOf(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) ? type.GetGenericArguments()[0] : null;

    private static bool IsPlain(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var plain
        && (plain.IsPrimitive || plain.IsEnum || plain == typeof(string) || plain == typeof(Uri) || plain == typeof(TimeSpan) || plain == typeof(decimal));

    private static string Word(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            { IsEnum: true } choice => string.Join(", ", Enum.GetNames(choice).Select(n => $"`{n}`")),
            var t when t == typeof(bool) => "`true`, `false`",
            var t when t == typeof(int) || t == typeof(long) || t == typeof(decimal) => "number",
            var t when t == typeof(TimeSpan) => "time span",
            var t when t == typeof(Uri) => "address",
            _ => "text",
        };

    private static string Shown(object? value) =>
        value switch
        {
            null or "" => "–",
            bool yes => yes ? "`true`" : "`false`",
            _ => $"`{Convert.ToString(value, CultureInfo.InvariantCulture)}`",
        };

    private static string Unit(PropertyInfo property, string meaning) =>
        property.Name switch
        {
            _ when property.PropertyType == typeof(TimeSpan) => "hh:mm:ss",
            _ when meaning.Contains("working day", StringComparison.Ordinal) => "working days",
            var name when name.EndsWith("Days", StringComparison.Ordinal) => "days",
            var name when name.EndsWith("PerMinute", StringComparison.Ordinal) => "a minute and client",
            var name when name.EndsWith("PerHour", StringComparison.Ordinal) => "an hour and client",
            _ => "",
        };

    private static string Range(PropertyInfo property) =>
        property.GetCustomAttribute<RangeAttribute>() is { } range
            ? range.Maximum is int.MaxValue
                ? $"from {range.Minimum}"
                : $"{range.Minimum} to {range.Maximum}"
            : property.GetCustomAttribute<RegularExpressionAttribute>() is { } pattern
                ? $"`{pattern.Pattern.Replace("|", "`, `", StringComparison.Ordinal)}`"
                : property.GetCustomAttribute<MaxLengthAttribute>() is { } length
                    ? $"up to {length.Length} characters"
                    : "";
}
