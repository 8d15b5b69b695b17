using System.Globalization;

namespace EcoSphere.Platform.Operations.Messages;

/// <summary>How far down a list of several outboxes and inboxes one has read: the last number of each. Their numbers do not compare with each other.</summary>
internal sealed class ReadMarks
{
    private readonly SortedDictionary<string, long> _last = new(StringComparer.Ordinal);

    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is the top of the list.</summary>
    public static ReadMarks Parse(string? text)
    {
        var marks = new ReadMarks();
        foreach (var part in (text ?? "").Split('~', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.LastIndexOf('.');
            if (at > 0 && long.TryParse(part[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var last))
                marks._last[part[..at]] = last;
        }

        return marks;
    }

    public long Before(string module, MessageDirection direction) => _last.GetValueOrDefault(Source(module, direction), long.MaxValue);

    public void Read(MessageRow row) => _last[Source(row.Module, row.Direction)] = row.Sequence;

    /// <summary>The marks as they stand in an address.</summary>
    public override string ToString() => string.Join('~', _last.Select(l => $"{l.Key}.{l.Value.ToString(CultureInfo.InvariantCulture)}"));

    private static string Source(string module, MessageDirection direction) => $"{module}.{direction}";
}
