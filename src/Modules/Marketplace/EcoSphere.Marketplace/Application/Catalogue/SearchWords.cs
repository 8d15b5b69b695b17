using System.Globalization;
using System.Text;
using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>
/// How texts are cut into terms, for storing and for asking alike. Chinese has no spaces: each two characters that follow each other
/// are a term, and the last one alone, so that every character is the beginning of one. Other writing is cut into words. Everything
/// asked for is a beginning of a term, so that half a word finds it too, and all is found by ranges of one index.
/// </summary>
internal static class SearchWords
{
    /// <summary>How many terms of a question are looked at; nobody types more in earnest.</summary>
    private const int MaxTerms = 12;

    /// <summary>The form in which texts are compared: width and case folded.</summary>
    public static string Fold(params string?[] texts) =>
        string.Join('\n', texts.Select(t => TextInput.Line(t)?.ToLower(CultureInfo.InvariantCulture)).Where(t => t is not null));

    /// <summary>The terms that a folded text is found by.</summary>
    public static IEnumerable<string> Terms(string folded)
    {
        foreach (var (word, isChinese) in Words(folded))
        {
            if (!isChinese)
            {
                yield return word[..Math.Min(word.Length, ListingTerm.TermLength)];
                continue;
            }

            for (var i = 0; i < word.Length - 1; i++) yield return word.Substring(i, 2);
            yield return word[^1..];
        }
    }

    /// <summary>What a question asks for, or null when it holds nothing that can be looked for.</summary>
    public static SearchQuestion? Ask(string? typed)
    {
        var words = Words(Fold(typed)).ToList();
        if (words.Count == 0) return null;
        var terms = new List<TermRange>();
        foreach (var (word, isChinese) in words)
        {
            if (!isChinese) terms.Add(TermRange.BeginningWith(word[..Math.Min(word.Length, ListingTerm.TermLength)]));
            else if (word.Length == 1) terms.Add(TermRange.BeginningWith(word));
            else
                for (var i = 0; i < word.Length - 1; i++) terms.Add(TermRange.BeginningWith(word.Substring(i, 2)));
        }

        return new SearchQuestion([.. terms.Distinct().Take(MaxTerms)], [.. words.Select(w => w.Word).Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<(string Word, bool IsChinese)> Words(string folded)
    {
        var word = new StringBuilder();
        var isChinese = false;
        foreach (var c in folded)
        {
            if (word.Length > 0 && (!char.IsLetterOrDigit(c) || IsChinese(c) != isChinese))
            {
                yield return (word.ToString(), isChinese);
                word.Clear();
            }

            if (!char.IsLetterOrDigit(c)) continue;
            isChinese = IsChinese(c);
            word.Append(c);
        }

        if (word.Length > 0) yield return (word.ToString(), isChinese);
    }

    /// <summary>Writing without spaces: Chinese characters, kana.</summary>
    private static bool IsChinese(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}

/// <summary>A question cut into terms.</summary>
/// <param name="Terms">The ranges in which a listing must have a term each.</param>
/// <param name="Words">The words as they must stand in the text: two-character terms alone would find them torn apart.</param>
internal sealed record SearchQuestion(IReadOnlyList<TermRange> Terms, IReadOnlyList<string> Words);

/// <summary>The terms that begin with something: from it to before the next that does not.</summary>
internal sealed record TermRange(string From, string Before)
{
    public static TermRange BeginningWith(string beginning) => new(beginning, beginning[..^1] + (char)(beginning[^1] + 1));
}
