using System.Globalization;
using System.IO.Compression;
using System.Xml;
using EcoSphere.Consulting.Domain.Surveys;

namespace EcoSphere.Consulting.Application.Surveys.Workbooks;

/// <summary>Which cells of a workbook hold an error instead of a value. The library that reads the values shows such cells as empty.</summary>
internal sealed class BrokenCells
{
    /// <summary>More than a questionnaire has cells; who sends more has them looked at no further.</summary>
    private const int Most = 20_000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly Dictionary<(string Sheet, int Column, int Row), string> _shown = [];

    private BrokenCells() { }

    /// <summary>What a cell shows in the place of a value, such as <c>#REF!</c>, or null.</summary>
    /// <param name="sheet">The sheet's name.</param>
    /// <param name="column">The column, from 0.</param>
    /// <param name="row">The row, from 1.</param>
    public string? this[string sheet, int column, int row] => _shown.GetValueOrDefault((sheet, column, row));

    /// <summary>Looks through a workbook that has passed <see cref="WorkbookGate"/>. The stream is left open.</summary>
    public static BrokenCells Of(Stream content)
    {
        content.Position = 0;
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        Walk(
            zip,
            "xl/_rels/workbook.xml.rels",
            part =>
            {
                if (part.LocalName == "Relationship" && part.GetAttribute("Id") is { } id && part.GetAttribute("Target") is { } target)
                    parts[id] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
            }
        );
        var found = new BrokenCells();
        Walk(
            zip,
            "xl/workbook.xml",
            sheet =>
            {
                if (sheet.LocalName == "sheet" && sheet.GetAttribute("name") is { } name && RelationOf(sheet) is { } id && parts.TryGetValue(id, out var part))
                    found.Look(zip, name, part);
            }
        );
        return found;
    }

    // rows and cells may leave out where they stand: then they follow the one before
    private void Look(ZipArchive zip, string sheet, string part)
    {
        var (column, row) = (-1, 0);
        Walk(
            zip,
            part,
            element =>
            {
                if (element.LocalName == "row")
                    (column, row) = (-1, int.TryParse(element.GetAttribute("r"), CultureInfo.InvariantCulture, out var number) ? number : row + 1);
                if (element.LocalName != "c")
                    return;
                column = element.GetAttribute("r") is { } place ? ColumnOf(place) : column + 1;
                if (element.GetAttribute("t") == "e" && _shown.Count < Most)
                    _shown[(sheet, column, row)] = Shown(element);
            }
        );
    }

    private static string Shown(XmlReader cell)
    {
        using var parts = cell.ReadSubtree();
        while (parts.Read())
        {
            if (parts is { NodeType: XmlNodeType.Element, LocalName: "v" } && parts.ReadElementContentAsString().Trim() is var value && CellErrors.Is(value))
                return value;
        }

        return CellErrors.Unknown;
    }

    /// <summary>The column of an address such as <c>AB12</c>, from 0.</summary>
    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var letter in place.TakeWhile(char.IsAsciiLetter).Take(3))
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        return column - 1;
    }

    // the attribute is r:id, in one of two namespaces
    private static string? RelationOf(XmlReader sheet)
    {
        for (var has = sheet.MoveToFirstAttribute(); has; has = sheet.MoveToNextAttribute())
        {
            if (sheet.LocalName == "id")
                return sheet.Value;
        }

        return null;
    }

    private static void Walk(ZipArchive zip, string part, Action<XmlReader> visit)
    {
        if (zip.GetEntry(part) is not { } entry)
            return;
        using var content = entry.Open();
        using var reader = XmlReader.Create(content, Settings);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
                visit(reader);
        }
    }
}
