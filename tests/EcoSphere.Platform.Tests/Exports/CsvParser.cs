using System.Text;

namespace EcoSphere.Platform.Tests.Exports;

/// <summary>Reads RFC 4180 strictly: what deviates is an exception.</summary>
internal static class CsvParser
{
    public static List<List<string>> Parse(string text)
    {
        var rows = new List<List<string>>();
        var at = 0;
        while (at < text.Length)
        {
            var row = new List<string>();
            rows.Add(row);
            while (true)
            {
                row.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
                if (text[at] == ',')
                {
                    at++;
                    continue;
                }

                if (text[at] != '\r' || text[at + 1] != '\n')
                    throw new FormatException("A row must end in CR LF.");
                at += 2;
                break;
            }
        }

        return rows;
    }

    private static string Plain(string text, ref int at)
    {
        var start = at;
        while (text[at] is not (',' or '\r' or '\n'))
        {
            if (text[at] == '"')
                throw new FormatException("A quote within a plain field.");
            at++;
        }

        return text[start..at];
    }

    private static string Quoted(string text, ref int at)
    {
        var field = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] != '"')
            {
                field.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append('"');
                at++;
            }
            else
            {
                at++;
                return field.ToString();
            }
        }
    }
}
