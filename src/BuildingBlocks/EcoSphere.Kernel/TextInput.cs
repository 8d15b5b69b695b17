using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace EcoSphere.Kernel;

/// <summary>What people type, brought into the one form in which it is kept. Nothing that can be understood is refused.</summary>
public static class TextInput
{
    /// <summary>How far the full-width forms stand behind ASCII in Unicode.</summary>
    private const int FullWidth = 0xFEE0;

    /// <summary>Folds full-width characters (NFKC), trims, and makes every run of white space one space.</summary>
    /// <param name="typed">What was typed, or null.</param>
    /// <returns>The text, or null when nothing remains.</returns>
    public static string? Line(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : Even(Sound(typed).Normalize(NormalizationForm.FormKC));

    /// <summary>
    /// One line of writing such as a title: full-width letters, digits and spaces are folded, white space as in <see cref="Line"/>;
    /// the full-width punctuation that Chinese is written with stays.
    /// </summary>
    /// <param name="typed">What was typed, or null.</param>
    /// <returns>The text, or null when nothing remains.</returns>
    public static string? Title(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : Even(string.Concat(Sound(typed).Normalize(NormalizationForm.FormC).Select(Narrow)));

    /// <summary>A code such as a tax id or a telephone number: <see cref="Line"/> without spaces, hyphens and dashes.</summary>
    /// <param name="typed">What was typed, or null.</param>
    /// <returns>The code, or null when nothing remains.</returns>
    public static string? Code(string? typed)
    {
        if (Line(typed) is not { } line)
            return null;
        var kept = string.Concat(line.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '‐' or '‑' or '–' or '—' or '−')));
        return kept.Length == 0 ? null : kept;
    }

    /// <summary>An e-mail address: folded, without white space, lower case, so that one mailbox is one text.</summary>
    /// <param name="typed">What was typed, or null.</param>
    /// <returns>The address, or null when nothing remains.</returns>
    [SuppressMessage("Globalization", "CA1308", Justification = "Addresses are shown in lower case.")]
    public static string? Email(string? typed) => Line(typed) is { } line ? line.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() : null;

    /// <summary>Text of several lines: line ends made equal, trimmed; characters are kept as typed.</summary>
    /// <param name="typed">What was typed, or null.</param>
    /// <returns>The text, or null when nothing remains.</returns>
    public static string? Paragraphs(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.ReplaceLineEndings("\n").Trim();

    /// <summary>Trimmed, with one space for every run of white space; null when nothing remains.</summary>
    private static string? Even(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }

    /// <summary>The ASCII letter or digit for its full-width form.</summary>
    private static char Narrow(char c) => c is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' ? (char)(c - FullWidth) : c;

    /// <summary>Without what is no character at all (half a surrogate pair, U+FFFE): a form can send it, and normalising refuses it.</summary>
    private static string Sound(string typed) =>
        string.Concat(typed.EnumerateRunes().Where(r => r != Rune.ReplacementChar && (r.Value & 0xFFFE) != 0xFFFE).Select(r => r.ToString()));
}
