using System.Globalization;

namespace EcoSphere.Platform.Exports;

/// <summary>A list as a file for spreadsheet programs: typed columns, written row by row as the rows come.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
/// <param name="title">The name of the sheet.</param>
public sealed class ExportTable<T>(string title)
{
    private const int TextWidth = 30;
    private const int NumberWidth = 14;
    private const int DateWidth = 12;
    private const int TimeWidth = 18;

    // before it Excel's calendar has a day that never was
    private static readonly DateTime FirstSerialDay = new(1900, 3, 1);
    private static readonly TimeZoneInfo Taipei = TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei");

    private readonly List<ExportColumn<T>> _columns = [];

    /// <summary>Adds a column of texts. What begins like a formula gets an apostrophe before it.</summary>
    /// <param name="header">The heading.</param>
    /// <param name="value">Takes the value out of a row.</param>
    /// <param name="width">The width in Excel, in characters.</param>
    /// <returns>The same table.</returns>
    public ExportTable<T> Text(string header, Func<T, string?> value, int width = TextWidth) =>
        Add(
            header,
            width,
            XlsxFormat.General,
            row => value(row) is { Length: > 0 } text ? new ExportCell(ExportCellKind.Text, FormulaGuard.Apply(text)) : ExportCell.None
        );

    /// <summary>Adds a column of whole numbers.</summary>
    /// <param name="header">The heading.</param>
    /// <param name="value">Takes the value out of a row.</param>
    /// <param name="width">The width in Excel, in characters.</param>
    /// <returns>The same table.</returns>
    public ExportTable<T> Number(string header, Func<T, long?> value, int width = NumberWidth) =>
        Add(header, width, XlsxFormat.Whole, row => value(row) is { } number ? Number(number.ToString(CultureInfo.InvariantCulture)) : ExportCell.None);

    /// <summary>Adds a column of numbers with decimals.</summary>
    /// <param name="header">The heading.</param>
    /// <param name="value">Takes the value out of a row.</param>
    /// <param name="width">The width in Excel, in characters.</param>
    /// <returns>The same table.</returns>
    public ExportTable<T> Decimal(string header, Func<T, decimal?> value, int width = NumberWidth) =>
        Add(header, width, XlsxFormat.General, row => value(row) is { } number ? Number(number.ToString(CultureInfo.InvariantCulture)) : ExportCell.None);

    /// <summary>Adds a column of days.</summary>
    /// <param name="header">The heading.</param>
    /// <param name="value">Takes the value out of a row.</param>
    /// <param name="width">The width in Excel, in characters.</param>
    /// <returns>The same table.</returns>
    public ExportTable<T> Date(string header, Func<T, DateOnly?> value, int width = DateWidth) =>
        Add(
            header,
            width,
            XlsxFormat.Date,
            row => value(row) is { } day ? Moment(ExportCellKind.Date, day.ToDateTime(TimeOnly.MinValue), "yyyy-MM-dd") : ExportCell.None
        );

    /// <summary>Adds a column of moments, shown as the clocks in Taipei show them.</summary>
    /// <param name="header">The heading.</param>
    /// <param name="value">Takes the value out of a row.</param>
    /// <param name="width">The width in Excel, in characters.</param>
    /// <returns>The same table.</returns>
    public ExportTable<T> Time(string header, Func<T, DateTimeOffset?> value, int width = TimeWidth) =>
        Add(
            header,
            width,
            XlsxFormat.Time,
            row =>
                value(row) is { } moment ? Moment(ExportCellKind.Time, TimeZoneInfo.ConvertTime(moment, Taipei).DateTime, "yyyy-MM-dd HH:mm") : ExportCell.None
        );

    /// <summary>Writes comma-separated values (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows the encoding.</summary>
    /// <param name="target">Written to, and left open.</param>
    /// <param name="rows">The rows, which are not held.</param>
    /// <param name="ct">Gives up.</param>
    public Task WriteCsv(Stream target, IAsyncEnumerable<T> rows, CancellationToken ct) => CsvWriter.Write(target, _columns, rows, ct);

    /// <summary>Writes an Excel workbook of one sheet.</summary>
    /// <param name="target">Written to once the workbook is complete, and left open; it need not be seekable.</param>
    /// <param name="rows">The rows, which are not held.</param>
    /// <param name="ct">Gives up.</param>
    public Task WriteXlsx(Stream target, IAsyncEnumerable<T> rows, CancellationToken ct) => XlsxWriter.Write(target, title, _columns, rows, ct);

    private static ExportCell Number(string text) => new(ExportCellKind.Number, text, text);

    private static ExportCell Moment(ExportCellKind kind, DateTime moment, string format)
    {
        var text = moment.ToString(format, CultureInfo.InvariantCulture);
        return moment < FirstSerialDay
            ? new ExportCell(ExportCellKind.Text, text)
            : new ExportCell(kind, text, moment.ToOADate().ToString("R", CultureInfo.InvariantCulture));
    }

    private ExportTable<T> Add(string header, int width, XlsxFormat format, Func<T, ExportCell> cell)
    {
        _columns.Add(new ExportColumn<T>(FormulaGuard.Apply(header), width, format, cell));
        return this;
    }
}
