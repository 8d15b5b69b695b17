using System.Globalization;
using System.Text;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using ExcelDataReader;

namespace EcoSphere.Consulting.Application.Surveys.Workbooks;

/// <summary>The cells of a workbook as text. Of a formula it is the value that was stored with it; nothing is calculated.</summary>
internal sealed class SheetReader
{
    private const int MostRows = 400;
    private const int MostColumns = 64;
    private const int MostSheets = 20;

    /// <summary>As much of a text as can be answered, and one more, so that one that is too long is seen to be.</summary>
    private const int LongestText = 4000;

    private readonly Dictionary<string, IReadOnlyList<string?[]>> _sheets = new(StringComparer.OrdinalIgnoreCase);

    static SheetReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private SheetReader() { }

    public bool Has(string sheet) => _sheets.ContainsKey(sheet);

    /// <summary>How many rows of a sheet hold anything, up to the limit.</summary>
    public int Rows(string sheet) => _sheets.TryGetValue(sheet, out var rows) ? rows.Count : 0;

    /// <summary>The trimmed text of a cell, or null where it is empty.</summary>
    /// <param name="sheet">The sheet's name.</param>
    /// <param name="column">The column, from 0.</param>
    /// <param name="row">The row, from 1.</param>
    public string? this[string sheet, int column, int row] =>
        _sheets.TryGetValue(sheet, out var rows) && row <= rows.Count && column < rows[row - 1].Length ? rows[row - 1][column] : null;

    /// <summary>The name of the first sheet, or null.</summary>
    public string? FirstSheet { get; private init; }

    /// <summary>Reads a workbook that has passed <see cref="WorkbookGate"/>. The stream is left open.</summary>
    public static Result<SheetReader> Read(Stream content)
    {
        try
        {
            var broken = BrokenCells.Of(content);
            content.Position = 0;
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(content, new ExcelReaderConfiguration { LeaveOpen = true });
            var name = reader.Name;
            var found = new SheetReader { FirstSheet = name };
            do
            {
                found._sheets[reader.Name] = Sheet(reader, broken);
            } while (found._sheets.Count < MostSheets && reader.NextResult());

            return found;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // the library fails in many ways on what no office program writes
            return UploadErrors.Unreadable;
        }
    }

    private static List<string?[]> Sheet(IExcelDataReader reader, BrokenCells broken)
    {
        List<string?[]> rows = [];
        while (rows.Count < MostRows && reader.Read())
        {
            var cells = new string?[Math.Min(reader.FieldCount, MostColumns)];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = broken[reader.Name, i, rows.Count + 1] ?? Written(reader, i);
            rows.Add(cells);
        }

        while (rows.Count > 0 && Array.TrueForAll(rows[^1], c => c is null))
            rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    private static string? Written(IExcelDataReader reader, int column)
    {
        var text = reader.GetValue(column) switch
        {
            null => null,
            double number => Number(number),
            bool yes => yes ? "是" : "否",
            DateTime moment => moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            var value => value.ToString(),
        };
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var trimmed = text.Trim();
        return trimmed.Length > LongestText ? trimmed[..LongestText] : trimmed;
    }

    // 0.1 is stored as a binary fraction: fifteen digits are what the program shows
    private static string Number(double number) =>
        Math.Abs(number) < 1e15
            ? ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
}
