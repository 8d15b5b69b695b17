using System.Buffers;
using System.Text;

namespace EcoSphere.Platform.Exports;

/// <summary>Writes a table as comma-separated values.</summary>
internal static class CsvWriter
{
    private const string LineEnd = "\r\n";
    private const int WriteEvery = 32 * 1024;
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    public static async Task Write<T>(Stream target, IReadOnlyList<ExportColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken ct)
    {
        await target.WriteAsync(Encoding.Preamble.ToArray(), ct);
        var text = new StringBuilder();
        AppendRow(text, columns.Select(column => column.Header));
        await foreach (var row in rows.WithCancellation(ct))
        {
            AppendRow(text, columns.Select(column => column.Cell(row).Text));
            if (text.Length >= WriteEvery)
                await Flush(target, text, ct);
        }

        await Flush(target, text, ct);
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> values)
    {
        var start = text.Length;
        var count = 0;
        foreach (var value in values)
        {
            if (count++ > 0)
                text.Append(',');
            AppendField(text, value);
        }

        // one empty value alone would be an empty line, which readers skip
        if (count == 1 && text.Length == start)
            text.Append("\"\"");
        text.Append(LineEnd);
    }

    private static void AppendField(StringBuilder text, string value)
    {
        if (!value.AsSpan().ContainsAny(Special))
            text.Append(value);
        else
            text.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    private static async Task Flush(Stream target, StringBuilder text, CancellationToken ct)
    {
        await target.WriteAsync(Encoding.GetBytes(text.ToString()), ct);
        text.Clear();
    }
}
