using System.Text.RegularExpressions;
using EcoSphere.Platform.Search;

namespace EcoSphere.Content.Application.Search;

/// <summary>A piece of a text around the first word that was looked for, cut into what was looked for and what stands between.</summary>
internal static class Snippet
{
    private const int Before = 40;
    private const int Length = 160;
    private const int LongWord = 24;

    /// <param name="texts">The texts in which the word may stand, the best first.</param>
    /// <param name="question">What was looked for.</param>
    /// <returns>The pieces; of the first text where no text has a word (it then stands in the title, or in another language).</returns>
    public static IReadOnlyList<SnippetPart> Of(IEnumerable<string?> texts, SearchQuestion question)
    {
        var words = Words(question);
        var found = texts.OfType<string>().Where(t => t.Length > 0).ToList();
        if (found.Count == 0)
            return [];
        var text = found.Find(t => words.IsMatch(t)) ?? found[0];
        var first = words.Match(text);
        var start = first.Success && first.Index > Before ? Whole(text, first.Index - Before) : 0;
        var end = Whole(text, Math.Min(text.Length, start + Length));
        var parts = Cut(text[start..end], words);
        if (start > 0)
            parts.Insert(0, new SnippetPart("…", IsHit: false));
        if (end < text.Length)
            parts.Add(new SnippetPart("…", IsHit: false));
        return parts;
    }

    /// <summary>The pieces of a whole text, such as a title.</summary>
    public static IReadOnlyList<SnippetPart> Marked(string text, SearchQuestion question) => Cut(text, Words(question));

    private static List<SnippetPart> Cut(string text, Regex words)
    {
        var parts = new List<SnippetPart>();
        var from = 0;
        foreach (Match hit in words.Matches(text))
        {
            if (hit.Index > from)
                parts.Add(new SnippetPart(text[from..hit.Index], IsHit: false));
            parts.Add(new SnippetPart(hit.Value, IsHit: true));
            from = hit.Index + hit.Length;
        }

        if (from < text.Length)
            parts.Add(new SnippetPart(text[from..], IsHit: false));
        return parts;
    }

    /// <summary>Needles carry the gap before a word: it is looked for at the beginning of one.</summary>
    private static Regex Words(SearchQuestion question) =>
        new(
            string.Join(
                '|',
                question.Needles.OrderByDescending(n => n.Length).Select(n => n[0] == ' ' ? $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(n[1..])}" : Regex.Escape(n))
            ),
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );

    /// <summary>No character is cut in two, and no word of letters where it begins close by.</summary>
    private static int Whole(string text, int at)
    {
        if (at <= 0 || at >= text.Length)
            return at;
        var begin = at;
        while (begin > at - LongWord && begin > 0 && char.IsAsciiLetter(text[begin - 1]) && char.IsAsciiLetter(text[begin]))
            begin--;
        if (begin > at - LongWord)
            at = begin;
        return char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }
}

/// <summary>A piece of a text.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsHit">Whether it is what was looked for.</param>
internal sealed record SnippetPart(string Text, bool IsHit);
