using System.Xml.Linq;

namespace EcoSphere.Architecture.Tests.Text;

/// <summary>An assembly's sources and its Traditional Chinese texts.</summary>
internal sealed class TextArea(string name, IReadOnlyList<SourceFile> sources, IReadOnlyList<KeyValuePair<string, string>> texts)
{
    private readonly Lazy<IReadOnlyList<UsedKey>> _keys = new(() => [.. sources.SelectMany(KeyReader.Keys)]);
    private readonly Lazy<string> _joined = new(() => string.Join('\n', sources.Select(KeyReader.Joined)));

    public string Name => name;

    public IReadOnlyList<KeyValuePair<string, string>> Texts => texts;

    public IReadOnlyList<UsedKey> Keys => _keys.Value;

    public bool Has(string key) => texts.Any(t => t.Key == key);

    /// <summary>Whether the sentence stands in the sources, be it where a key stands or in a table whose entries become keys.</summary>
    public bool Mentions(string key) => _joined.Value.Contains(KeyReader.Quoted(key), StringComparison.Ordinal);

    /// <summary>One area for each project under src.</summary>
    public static IReadOnlyList<TextArea> All() =>
        [
            .. SourceTree
                .Files("src", ".csproj")
                .Select(project => project.Path[..project.Path.LastIndexOf('/')])
                .Select(folder => new TextArea(
                    folder[(folder.LastIndexOf('/') + 1)..],
                    [.. SourceTree.Files(folder, ".cs", ".cshtml", ".razor")],
                    [.. SourceTree.Files(folder, ".resx").Where(f => f.Name.EndsWith(".zh-TW.resx", StringComparison.Ordinal)).SelectMany(Read)]
                )),
        ];

    private static IEnumerable<KeyValuePair<string, string>> Read(SourceFile resx) =>
        XDocument.Parse(resx.Text).Root!.Elements("data").Select(d => KeyValuePair.Create((string)d.Attribute("name")!, (string)d.Element("value")!));
}
