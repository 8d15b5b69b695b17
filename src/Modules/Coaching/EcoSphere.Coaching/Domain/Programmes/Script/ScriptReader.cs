using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Programmes.Script;

/// <summary>A line with the lines that belong to it.</summary>
internal sealed record ScriptBlock(string[] Head, IReadOnlyList<string> Lines);

/// <summary>Reads lines of fields, and keeps what cannot be read.</summary>
internal sealed class ScriptReader
{
    private readonly List<Error> _errors = [];
    private string _field = "";
    private string _line = "";

    public Error? Failure => _errors.Count == 0 ? null : Error.Of(_errors);

    /// <summary>The fields of a line, filled up to so many.</summary>
    public static string[] Fields(string line, int count)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        return [.. fields, .. Enumerable.Repeat("", Math.Max(0, count - fields.Length))];
    }

    /// <summary>One part per line.</summary>
    public IEnumerable<T> Each<T>(string? typed, string field, Func<string[], T> read, int count) => [.. Blocks(typed, field, count).Select(b => read(b.Head))];

    /// <summary>One part per line that begins with none of the marks - &gt; ?; marked lines belong to the part above.</summary>
    public IEnumerable<ScriptBlock> Blocks(string? typed, string field, int count)
    {
        _field = field;
        string[]? head = null;
        var lines = new List<string>();
        foreach (var line in (TextInput.Paragraphs(typed) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            _line = line;
            if (line[0] is '-' or '>' or '?')
            {
                if (head is null)
                    Wrong();
                lines.Add(line);
                continue;
            }

            if (head is not null)
                yield return new ScriptBlock(head, lines);
            (head, lines) = (Fields(line, count), []);
        }

        if (head is not null)
            yield return new ScriptBlock(head, lines);
    }

    public int Whole(string typed)
    {
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        Wrong();
        return 0;
    }

    public decimal? Number(string typed)
    {
        if (typed.Length == 0)
            return null;
        if (decimal.TryParse(typed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        Wrong();
        return null;
    }

    public T Kind<T>(string typed)
        where T : struct, Enum
    {
        if (Enum.TryParse<T>(typed, ignoreCase: true, out var kind) && Enum.IsDefined(kind))
            return kind;
        Wrong();
        return default;
    }

    public Condition Condition(string kind, string value)
    {
        var meant = Kind<ConditionKind>(kind);
        if (meant is ConditionKind.IndustryIn or ConditionKind.OptionIn)
            return new Condition(meant, value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (meant != ConditionKind.EmployeesBetween)
            return new Condition(meant);
        var at = value.IndexOf('-', StringComparison.Ordinal);
        var (least, most) = at < 0 ? (value, "") : (value[..at].Trim(), value[(at + 1)..].Trim());
        return new Condition(meant, Least: least.Length == 0 ? null : Whole(least), Most: most.Length == 0 ? null : Whole(most));
    }

    private void Wrong() => _errors.Add(Error.Invalid("This line cannot be read: {0}", _line).On(_field));
}
