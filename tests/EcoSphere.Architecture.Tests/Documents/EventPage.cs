using System.Text;
using System.Text.RegularExpressions;

namespace EcoSphere.Architecture.Tests.Documents;

/// <summary>The list of events in Markdown.</summary>
internal static partial class EventPage
{
    /// <summary>Who tells whom, by module.</summary>
    public static string Map(IReadOnlyList<EventFact> events)
    {
        var ways =
            from fact in events
            from publisher in fact.Publishers
            from listener in fact.Listeners.Select(l => l.Module).Distinct(StringComparer.Ordinal)
            where publisher != listener
            group fact by (publisher, listener) into way
            orderby way.Key.publisher, way.Key.listener
            select way;
        var page = new StringBuilder("```mermaid\nflowchart LR\n");
        foreach (var way in ways)
            page.Append($"    {way.Key.publisher} -- {way.Count()} --> {way.Key.listener}\n");
        return page.Append("```\n").ToString();
    }

    /// <summary>Each event with its fields.</summary>
    public static string List(IReadOnlyList<EventFact> events)
    {
        var page = new StringBuilder("| name | version | publishers | listeners |\n| --- | --- | --- | --- |\n");
        foreach (var fact in events)
            page.Append(
                $"| [`{fact.Name}`](#{Anchor(fact.Name)}) | {fact.Version} | {Names(fact.Publishers)} | {Names(fact.Listeners.Select(l => l.Module).Distinct(StringComparer.Ordinal))} |\n"
            );
        foreach (var module in events.GroupBy(e => e.Owner, StringComparer.Ordinal))
        {
            page.Append($"\n## {module.Key}\n");
            foreach (var fact in module)
                Append(page, fact);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, EventFact fact)
    {
        page.Append($"\n### {fact.Name}\n\n{XmlDocs.OfType(fact.Type)}\n\n");
        page.Append($"Record `{fact.Type.Name}`, version {fact.Version}. Published by {Names(fact.Publishers)}. ");
        page.Append(
            fact.Listeners.Count == 0
                ? "Nobody listens yet.\n"
                : $"Heard by {string.Join("; ", fact.Listeners.GroupBy(l => l.Module, StringComparer.Ordinal).Select(g => $"{g.Key}: {string.Join(", ", g.Select(l => $"`{l.Reaction}`"))}"))}.\n"
        );
        page.Append("\n| field | type | is |\n| --- | --- | --- |\n");
        Append(page, fact.Type, "");
    }

    private static void Append(StringBuilder page, Type record, string above)
    {
        foreach (var field in EventFact.FieldsOf(record))
        {
            var type = FieldType.Of(field);
            var values = type.Part is { IsEnum: true } ? $" ({string.Join(", ", Enum.GetNames(type.Part).Select(v => $"`{v}`"))})" : "";
            page.Append($"| `{above}{field.Name}` | `{type.Text}`{values} | {XmlDocs.OfParameter(record, field.Name)} |\n");
            if (type.Part is { IsEnum: false })
                Append(page, type.Part, $"{above}{field.Name}.");
        }
    }

    private static string Names(IEnumerable<string> names) => names.ToList() is { Count: > 0 } some ? string.Join(", ", some) : "–";

    // as the usual renderers make them from a heading
    private static string Anchor(string heading) => NotInAnchors().Replace(heading, "");

    [GeneratedRegex(@"[^\w\-]", RegexOptions.None, 1000)]
    private static partial Regex NotInAnchors();
}
