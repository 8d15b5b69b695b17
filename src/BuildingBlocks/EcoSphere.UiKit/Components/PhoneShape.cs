using System.Text.RegularExpressions;

namespace EcoSphere.UiKit.Components;

/// <summary>How telephone numbers of Taiwan are grouped when they are written down.</summary>
internal static partial class PhoneShape
{
    /// <summary>How a number begins, and the lengths of its groups; the first that fits in length as well counts.</summary>
    private static readonly (string Start, int[] Groups)[] Shapes =
    [
        ("09", [4, 3, 3]),
        ("0800", [4, 3, 3]),
        ("0809", [4, 3, 3]),
        ("070", [3, 4, 4]),
        ("02", [2, 4, 4]),
        ("037", [3, 3, 3]),
        ("03", [2, 3, 4]),
        ("049", [3, 3, 4]),
        ("04", [2, 4, 4]),
        ("04", [2, 3, 4]),
        ("05", [2, 3, 4]),
        ("06", [2, 3, 4]),
        ("07", [2, 3, 4]),
        ("0826", [4, 5]),
        ("0836", [4, 5]),
        ("082", [3, 3, 3]),
        ("089", [3, 3, 3]),
        ("08", [2, 3, 4]),
    ];

    /// <summary>The number in groups with its extension after a #, or as it is kept where it has another shape.</summary>
    public static string Readable(string kept)
    {
        if (Parts().Match(kept) is not { Success: true } parts)
            return kept;
        var number = parts.Groups["number"].Value.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        var isAbroad = parts.Groups["country"].Success;
        if (Grouped(isAbroad ? "0" + number : number) is not { } grouped)
            return kept;
        var extension = parts.Groups["extension"];
        return $"{(isAbroad ? "+886-" + grouped[1..] : grouped)}{(extension.Success ? $" #{extension.Value}" : "")}";
    }

    private static string? Grouped(string number)
    {
        var groups = Array.Find(Shapes, s => number.StartsWith(s.Start, StringComparison.Ordinal) && number.Length == s.Groups.Sum()).Groups;
        if (groups is null)
            return null;
        var from = 0;
        return string.Join('-', groups.Select(length => number[from..(from += length)]));
    }

    [GeneratedRegex(
        @"^(?<country>\+886)?(?<number>[0-9()]+)(?:(?:#|,|x|ext\.?|轉|分機)(?<extension>[0-9]+))?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Parts();
}
