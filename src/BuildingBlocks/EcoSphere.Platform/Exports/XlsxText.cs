using System.Text;
using System.Text.RegularExpressions;

namespace EcoSphere.Platform.Exports;

/// <summary>Text as a cell can hold it.</summary>
internal static partial class XlsxText
{
    private const int MaxLength = 32_767;

    /// <summary>Drops what XML cannot carry, shortens to what a cell holds, and escapes what Excel would take for an escape.</summary>
    public static string Encode(string text)
    {
        var kept = new StringBuilder(Math.Min(text.Length, MaxLength));
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (kept.Length + rune.Utf16SequenceLength > MaxLength)
                break;
            if (IsAllowed(rune.Value))
                kept.Append(rune);
        }

        return LooksEscaped().Replace(kept.ToString(), "_x005F_");
    }

    private static bool IsAllowed(int value) => value is '\t' or '\n' or >= 0x20 and < 0xFFFE or >= 0x10000;

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LooksEscaped();
}
