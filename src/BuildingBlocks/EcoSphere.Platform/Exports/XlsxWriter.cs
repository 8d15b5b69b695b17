using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EcoSphere.Platform.Exports;

/// <summary>
/// Writes a table as a workbook, one row at a time. The package is built entry by entry, because the SDK's own keeps each part
/// in memory until it is closed; it is built in a temporary file, because the SDK's writer is synchronous and the target may not be.
/// </summary>
internal static class XlsxWriter
{
    private const int MaxRows = 1_048_576;

    public static async Task Write<T>(Stream target, string title, IReadOnlyList<ExportColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken ct)
    {
        await using var file = TemporaryFile();
        await using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            await XlsxPackage.WriteFixedParts(package, title, ct);
            await WriteSheet(package, columns, rows, ct);
        }

        file.Position = 0;
        await file.CopyToAsync(target, ct);
    }

    private static FileStream TemporaryFile()
    {
        var settings = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            BufferSize = 80 * 1024,
        };
        // what is exported is nobody else's business on this machine
        if (!OperatingSystem.IsWindows())
            settings.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), settings);
    }

    private static async Task WriteSheet<T>(ZipArchive package, IReadOnlyList<ExportColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken ct)
    {
        await using var part = await package.CreateEntry(XlsxPackage.SheetPart, CompressionLevel.Fastest).OpenAsync(ct);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(HeaderStaysInSight());
        if (columns.Count > 0)
            writer.WriteElement(Widths(columns));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, columns.Select(column => TextCell(column.Header, XlsxFormat.Header)));
        var count = 1;
        await foreach (var row in rows.WithCancellation(ct))
        {
            if (++count > MaxRows)
                throw new InvalidOperationException("A sheet holds no more rows; narrow the list or export it as CSV.");
            WriteRow(writer, columns.Select(column => Cell(column.Cell(row), column.Format)));
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
            writer.WriteElement(cell);
        writer.WriteEndElement();
    }

    private static Cell Cell(ExportCell cell, XlsxFormat format) =>
        cell.Serial is { } serial
            ? new Cell
            {
                CellValue = new CellValue(serial),
                DataType = CellValues.Number,
                StyleIndex = (uint)format,
            }
        : cell.Text.Length == 0 ? new Cell()
        : TextCell(cell.Text, XlsxFormat.General);

    private static Cell TextCell(string text, XlsxFormat format) =>
        new()
        {
            InlineString = new InlineString(new Text(XlsxText.Encode(text)) { Space = SpaceProcessingModeValues.Preserve }),
            DataType = CellValues.InlineString,
            StyleIndex = (uint)format,
        };

    private static SheetViews HeaderStaysInSight() =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = 1,
                    TopLeftCell = "A2",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
            }
        );

    private static Columns Widths<T>(IReadOnlyList<ExportColumn<T>> columns) =>
        new(
            columns.Select(
                (column, index) =>
                    new Column
                    {
                        Min = (uint)index + 1,
                        Max = (uint)index + 1,
                        Width = column.Width,
                        CustomWidth = true,
                    }
            )
        );
}
