using System.Globalization;
using System.Text;

namespace EcoSphere.Platform.Files;

/// <summary>The name of an uploaded file as it is shown: as given, without what could deceive. It never names anything on disk.</summary>
public static class UploadName
{
    /// <summary>The longest name that is kept; a longer one loses the end of its stem, never its extension.</summary>
    public const int MaxLength = 120;

    /// <summary>Takes the path off, then control, formatting (bidirectional overrides among them) and broken characters.</summary>
    /// <param name="given">The name as the browser sent it.</param>
    /// <returns>The name, or an empty text when nothing remains.</returns>
    public static string Clean(string? given)
    {
        if (given is null)
            return "";
        var name = new StringBuilder(given.Length);
        foreach (var rune in given.AsSpan(given.AsSpan().LastIndexOfAny('/', '\\') + 1).EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && !IsHidden(Rune.GetUnicodeCategory(rune)))
                name.Append(rune);
        }

        // Windows ignores spaces and dots at the end, so they would hide the true extension
        return Shorten(name.ToString().TrimStart().TrimEnd(' ', '.', '\u3000', '\u00a0'));
    }

    private static bool IsHidden(UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Shorten(string name)
    {
        if (name.Length <= MaxLength)
            return name;
        var extension = Path.GetExtension(name);
        if (extension.Length > 10)
            extension = "";
        var stem = name[..(MaxLength - extension.Length)];
        return (char.IsHighSurrogate(stem[^1]) ? stem[..^1] : stem) + extension;
    }
}
