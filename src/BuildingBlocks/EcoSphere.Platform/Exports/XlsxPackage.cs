using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EcoSphere.Platform.Exports;

/// <summary>The styles a cell can have, in the order of <see cref="XlsxPackage"/>'s stylesheet.</summary>
internal enum XlsxFormat
{
    General,
    Header,
    Whole,
    Date,
    Time,
}

/// <summary>The parts of a workbook that are the same for every table, its sheet's name aside.</summary>
internal static class XlsxPackage
{
    /// <summary>Where the sheet is written.</summary>
    public const string SheetPart = "xl/worksheets/sheet1.xml";

    private const int MaxSheetName = 31;
    private const uint DateFormat = 164;
    private const uint TimeFormat = 165;

    private const string ContentTypes = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Default Extension="xml" ContentType="application/xml"/>
          <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
          <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
          <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
        </Types>
        """;

    private const string PackageRelationships = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
        </Relationships>
        """;

    private const string WorkbookRelationships = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
          <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
        </Relationships>
        """;

    /// <summary>Writes everything but the sheet.</summary>
    public static async Task WriteFixedParts(ZipArchive package, string title, CancellationToken ct)
    {
        await WriteText(package, "[Content_Types].xml", ContentTypes, ct);
        await WriteText(package, "_rels/.rels", PackageRelationships, ct);
        await WriteText(package, "xl/_rels/workbook.xml.rels", WorkbookRelationships, ct);
        await WriteElement(
            package,
            "xl/workbook.xml",
            new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Name = SheetName(title),
                        SheetId = 1,
                        Id = "rId1",
                    }
                )
            ),
            ct
        );
        await WriteElement(package, "xl/styles.xml", Styles(), ct);
    }

    /// <summary>The title as Excel accepts it for a sheet.</summary>
    internal static string SheetName(string title)
    {
        var allowed = XlsxText.Encode(string.Concat(title.Select(c => ":\\/?*[]".Contains(c, StringComparison.Ordinal) || char.IsControl(c) ? ' ' : c)));
        if (allowed.Length > MaxSheetName)
            allowed = allowed[..(char.IsHighSurrogate(allowed[MaxSheetName - 1]) ? MaxSheetName - 1 : MaxSheetName)];
        allowed = allowed.Trim().Trim('\'');
        return allowed.Length == 0 ? "Sheet1" : allowed;
    }

    private static Stylesheet Styles() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy/mm/dd" },
                new NumberingFormat { NumberFormatId = TimeFormat, FormatCode = "yyyy/mm/dd hh:mm" }
            ),
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                new CellFormat { NumberFormatId = 1, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = DateFormat, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = TimeFormat, ApplyNumberFormat = true }
            )
        );

    private static async Task WriteText(ZipArchive package, string name, string text, CancellationToken ct)
    {
        await using var part = await package.CreateEntry(name).OpenAsync(ct);
        await part.WriteAsync(Encoding.UTF8.GetBytes(text), ct);
    }

    private static async Task WriteElement(ZipArchive package, string name, OpenXmlElement element, CancellationToken ct)
    {
        await using var part = await package.CreateEntry(name).OpenAsync(ct);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument();
        writer.WriteElement(element);
    }
}
