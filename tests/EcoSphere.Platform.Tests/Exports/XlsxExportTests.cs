using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using EcoSphere.Platform.Exports;
using EcoSphere.Platform.Files;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Exports;

public sealed class XlsxExportTests
{
    private static readonly ExportTable<Sale> Table = new ExportTable<Sale>("銷售/2026")
        .Text("名稱", sale => sale.Name, width: 42)
        .Number("Count", sale => sale.Count)
        .Decimal("Price", sale => sale.Price)
        .Date("Day", sale => sale.Day)
        .Time("At", sale => sale.At);

    [Fact]
    public async Task The_workbook_is_valid_and_holds_real_numbers_and_dates()
    {
        Sale[] sales =
        [
            new("=cmd|' /C calc'!A0", -3, 1234.5m, new DateOnly(2026, 11, 20), new DateTimeOffset(2026, 11, 19, 16, 30, 0, TimeSpan.Zero)),
            new(null, null, null, null, null),
            new("0012", 5, 0m, new DateOnly(1890, 1, 2), null),
        ];

        using var document = await Export(Table, sales);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(problem => problem.Description).ShouldBeEmpty();
        document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single().Name!.Value.ShouldBe("銷售 2026");
        var sheet = document.WorkbookPart.WorksheetParts.Single().Worksheet;
        sheet.Descendants<Column>().Select(column => column.Width!.Value).ShouldBe([42, 14, 14, 12, 18]);
        sheet.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);

        var rows = sheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToArray()).ToArray();
        rows.Length.ShouldBe(4);
        rows[0].Select(cell => cell.InnerText).ShouldBe(["名稱", "Count", "Price", "Day", "At"]);
        rows[0].ShouldAllBe(cell => Format(document, cell).FontId! == 1u);
        document.WorkbookPart.WorkbookStylesPart!.Stylesheet.Fonts!.Elements<Font>().ElementAt(1).Bold.ShouldNotBeNull();

        rows[1][0].InnerText.ShouldBe("'=cmd|' /C calc'!A0");
        rows[1][0].DataType!.Value.ShouldBe(CellValues.InlineString);
        rows[1][0].CellFormula.ShouldBeNull();
        rows[1].Skip(1).ShouldAllBe(cell => cell.DataType!.Value == CellValues.Number);
        rows[1][1].CellValue!.Text.ShouldBe("-3");
        rows[1][2].CellValue!.Text.ShouldBe("1234.5");
        DateTime.FromOADate(Number(rows[1][3])).ShouldBe(new DateTime(2026, 11, 20));
        DateTime.FromOADate(Number(rows[1][4])).ShouldBe(new DateTime(2026, 11, 20, 0, 30, 0));
        FormatCode(document, rows[1][3]).ShouldBe("yyyy/mm/dd");
        FormatCode(document, rows[1][4]).ShouldBe("yyyy/mm/dd hh:mm");

        rows[2].ShouldAllBe(cell => cell.InnerText.Length == 0 && cell.CellFormula == null);
        rows[3][0].InnerText.ShouldBe("0012");
        rows[3][3].InnerText.ShouldBe("1890-01-02");
        rows[3][3].DataType!.Value.ShouldBe(CellValues.InlineString);
    }

    [Fact]
    public async Task Texts_that_XML_or_Excel_would_spoil_arrive()
    {
        var table = new ExportTable<string>("Texts").Text("Text", text => text);

        using var document = await Export(table, [" a\u0001\uFFFF<b>&\r\nc ", "_x000D_ and _y", new string('長', 40_000), "😀\uD800"]);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).ShouldBeEmpty();
        var texts = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Skip(1).Select(row => row.InnerText).ToArray();
        texts[0].ShouldBe(" a<b>&\nc ");
        texts[1].ShouldBe("_x005F_x000D_ and _y");
        texts[2].Length.ShouldBe(32_767);
        texts[3].ShouldBe("😀\uFFFD");
    }

    [Fact]
    public void No_text_cell_begins_like_a_formula() =>
        Prop.ForAll<string?>(async text =>
            {
                using var document = await Export(new ExportTable<string?>("Texts").Text("Text", value => value), [text]);
                var cell = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().Last();
                return cell.CellFormula is null && (cell.InnerText.Length == 0 || !"=+-@\t\r".Contains(cell.InnerText[0], StringComparison.Ordinal));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public async Task A_hundred_thousand_rows_go_to_a_target_that_cannot_seek()
    {
        using var kept = new MemoryStream();
        var rows = Enumerable
            .Range(0, 100_000)
            .Select(i => new Sale($"產品 {i}", i, i / 4m, new DateOnly(2026, 1, 1).AddDays(i % 365), DateTimeOffset.UnixEpoch.AddMinutes(i)));

        await Table.WriteXlsx(new ForwardOnlyStream(kept), ExportSamples.Async(rows), CancellationToken.None);

        kept.Position = 0;
        using var document = SpreadsheetDocument.Open(kept, isEditable: false);
        using var reader = OpenXmlReader.Create(document.WorkbookPart!.WorksheetParts.Single());
        var count = 0;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
                count++;
        }

        count.ShouldBe(100_001);
    }

    [Fact]
    public async Task What_fails_half_way_sends_nothing()
    {
        using var target = new MemoryStream();

        await Should.ThrowAsync<TimeoutException>(() => Table.WriteXlsx(target, Failing(), CancellationToken.None));

        target.Length.ShouldBe(0);

        static async IAsyncEnumerable<Sale> Failing()
        {
            yield return new Sale("a", 1, 1, null, null);
            await Task.CompletedTask;
            throw new TimeoutException();
        }
    }

    [Fact]
    public async Task Our_own_workbook_passes_our_own_inspection()
    {
        using var target = new MemoryStream();
        await Table.WriteXlsx(target, ExportSamples.Async([new Sale("a", 1, 1, null, null)]), CancellationToken.None);

        (await new UploadInspector(new NoVirusScanner()).Inspect(target, "a.xlsx", UploadPolicy.Workbooks, CancellationToken.None)).Error.ShouldBeNull();
    }

    [Theory]
    [InlineData("a:b\\c/d?e*f[g]h", "a b c d e f g h")]
    [InlineData("'quoted'", "quoted")]
    [InlineData("", "Sheet1")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一")]
    public void A_title_becomes_a_name_Excel_accepts(string title, string expected) => XlsxPackage.SheetName(title).ShouldBe(expected);

    private static double Number(Cell cell) => double.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture);

    private static CellFormat Format(SpreadsheetDocument document, Cell cell) =>
        document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    private static string? FormatCode(SpreadsheetDocument document, Cell cell) =>
        document
            .WorkbookPart!.WorkbookStylesPart!.Stylesheet.NumberingFormats!.Elements<NumberingFormat>()
            .Single(format => format.NumberFormatId!.Value == Format(document, cell).NumberFormatId!.Value)
            .FormatCode!.Value;

    private static async Task<SpreadsheetDocument> Export<T>(ExportTable<T> table, IEnumerable<T> rows)
    {
        var target = new MemoryStream();
        await table.WriteXlsx(target, ExportSamples.Async(rows), CancellationToken.None);
        target.CanWrite.ShouldBeTrue();
        return SpreadsheetDocument.Open(new MemoryStream(target.ToArray()), isEditable: false);
    }

    /// <summary>Like a response's body: forward only, and never synchronous.</summary>
    private sealed class ForwardOnlyStream(Stream target) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            target.WriteAsync(buffer, offset, count, cancellationToken);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            target.WriteAsync(buffer, cancellationToken);
    }
}
