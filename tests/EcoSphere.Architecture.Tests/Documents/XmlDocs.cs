using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EcoSphere.Architecture.Tests.Documents;

/// <summary>The documentation comments of the product's assemblies, as Markdown of one line.</summary>
internal static partial class XmlDocs
{
    private static readonly Lazy<Dictionary<string, XElement>> Members = new(() =>
        Directory
            .EnumerateFiles(AppContext.BaseDirectory, "EcoSphere.*.xml")
            .SelectMany(f => XDocument.Load(f).Descendants("member"))
            .GroupBy(m => (string)m.Attribute("name")!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal)
    );

    /// <summary>What a type is, or nothing where it does not say.</summary>
    public static string OfType(Type type) => Text(Find($"T:{NameOf(type)}")?.Element("summary"));

    /// <summary>What a property is, or nothing where it does not say.</summary>
    public static string OfProperty(Type type, string name) => Text(Find($"P:{NameOf(type)}.{name}")?.Element("summary"));

    /// <summary>What a parameter of a record is; it may stand at another record that this one refers to.</summary>
    public static string OfParameter(Type type, string name)
    {
        var member = Find($"T:{NameOf(type)}");
        for (var hops = 0; member is not null && hops < 3; hops++)
        {
            if (member.Elements("param").FirstOrDefault(p => (string?)p.Attribute("name") == name) is { } found)
                return Text(found);
            member = member.Element("inheritdoc")?.Attribute("cref") is { } other ? Find(other.Value) : null;
        }

        return "";
    }

    private static XElement? Find(string member) => Members.Value.GetValueOrDefault(member);

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static string Text(XElement? element) =>
        element is null ? "" : Spaces().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);

    private static string Text(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" or "seealso" } see =>
                $"`{((string?)see.Attribute("cref") ?? (string?)see.Attribute("langword") ?? see.Value).Split('.', ':')[^1]}`",
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement { Name.LocalName: "paramref" } parameter => $"`{(string?)parameter.Attribute("name")}`",
            XElement other => string.Concat(other.Nodes().Select(Text)),
            _ => "",
        };

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
