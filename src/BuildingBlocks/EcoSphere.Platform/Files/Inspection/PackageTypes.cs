using System.Xml;
using System.Xml.Linq;

namespace EcoSphere.Platform.Files.Inspection;

/// <summary>What a package says of its parts: <c>[Content_Types].xml</c> and the relationships of its root.</summary>
internal sealed class PackageTypes
{
    private static readonly string[] MacroTypes = ["macroEnabled", "vbaProject", "vbaData", "macrosheet"];
    private readonly Dictionary<string, string> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byExtension = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether any part is declared to hold program code, whatever its name.</summary>
    public bool HaveMacros =>
        _byName.Values.Concat(_byExtension.Values).Any(type => MacroTypes.Any(macro => type.Contains(macro, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Reads the declared types.</summary>
    public static PackageTypes Read(byte[] xml)
    {
        var types = new PackageTypes();
        foreach (var element in Load(xml).Elements())
        {
            var type = (string?)element.Attribute("ContentType");
            if (type is null)
                continue;
            if ((string?)element.Attribute("PartName") is { } part)
                types._byName[part.TrimStart('/')] = type;
            else if ((string?)element.Attribute("Extension") is { } extension)
                types._byExtension[extension] = type;
        }

        return types;
    }

    /// <summary>The part the package is about.</summary>
    public static string? MainPart(byte[] relationships) =>
        Load(relationships)
            .Elements()
            .Where(element => ((string?)element.Attribute("Type"))?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
            .Select(element => ((string?)element.Attribute("Target"))?.TrimStart('/'))
            .FirstOrDefault();

    /// <summary>The declared type of a part.</summary>
    public string? Of(string name) => _byName.GetValueOrDefault(name) ?? _byExtension.GetValueOrDefault(Path.GetExtension(name).TrimStart('.'));

    private static XElement Load(byte[] xml)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XElement.Load(reader);
        }
        catch (XmlException e)
        {
            throw new InvalidDataException("A part that is no XML.", e);
        }
    }
}
