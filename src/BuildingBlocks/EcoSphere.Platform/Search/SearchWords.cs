using System.Globalization;
using System.Text;
using EcoSphere.Kernel;

namespace EcoSphere.Platform.Search;

/// <summary>
/// How texts are cut into terms, for storing and for asking alike. Chinese has no spaces: each two characters that follow each other
/// are a term, and the last one alone, so that every character is the beginning of one. Other writing is cut into words. Everything
/// asked for is a beginning of a term, so that half a word finds it too, and all is found by ranges of one index.
/// </summary>
public static class SearchWords
{
    /// <summary>The longest term that is kept; a longer word is found by its beginning.</summary>
    public const int TermLength = 40;

    private const char Gap = ' ';

    /// <summary>How many terms of a question are looked at; nobody types more in earnest.</summary>
    private const int MaxTerms = 12;

    /// <summary>The form in which texts are kept for searching: width and case folded, a gap before each word and nothing else between.</summary>
    /// <param name="texts">The texts, in the order in which they count.</param>
    /// <returns>One text of them all; empty where there is nothing to be found by.</returns>
    public static string Text(params string?[] texts)
    {
        var text = new StringBuilder();
        foreach (var word in texts.SelectMany(Words))
            text.Append(Gap).Append(word);
        return text.ToString();
    }

    /// <summary>The terms that a kept text is found by.</summary>
    /// <param name="text">A text as <see cref="Text"/> makes it.</param>
    /// <returns>The terms in their order; one may come again.</returns>
    public static IEnumerable<string> Terms(string text)
    {
        foreach (var word in text.Split(Gap, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsChinese(word[0]))
            {
                yield return Cut(word);
                continue;
            }

            for (var i = 0; i < word.Length - 1; i++)
                yield return word.Substring(i, 2);
            yield return word[^1..];
        }
    }

    /// <summary>What a question asks for.</summary>
    /// <param name="typed">What was typed, or null.</param>
    /// <returns>The question, or null when it holds nothing that can be looked for.</returns>
    public static SearchQuestion? Ask(string? typed)
    {
        var words = Words(typed).Distinct(StringComparer.Ordinal).ToList();
        if (words.Count == 0)
            return null;
        var terms = words.SelectMany(word =>
            !IsChinese(word[0]) || word.Length == 1 ? [Cut(word)] : Enumerable.Range(0, word.Length - 1).Select(i => word.Substring(i, 2))
        );
        return new SearchQuestion(
            [.. terms.Distinct(StringComparer.Ordinal).Take(MaxTerms).Select(TermRange.BeginningWith)],
            [.. words.Select(word => IsChinese(word[0]) ? word : Gap + word)]
        );
    }

    private static IEnumerable<string> Words(string? text)
    {
        var word = new StringBuilder();
        foreach (var c in TextInput.Line(text)?.ToLower(CultureInfo.InvariantCulture) ?? "")
        {
            if (word.Length > 0 && (!char.IsLetterOrDigit(c) || IsChinese(c) != IsChinese(word[0])))
            {
                yield return word.ToString();
                word.Clear();
            }

            if (char.IsLetterOrDigit(c))
                word.Append(c);
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    private static string Cut(string word) => word[..Math.Min(word.Length, TermLength)];

    /// <summary>Writing without spaces: Chinese characters, kana.</summary>
    private static bool IsChinese(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}

/// <summary>A question cut into terms.</summary>
/// <param name="Terms">The ranges in which a listing has a term each.</param>
/// <param name="Needles">What must stand in the kept text: the terms alone would also find words torn apart.</param>
public sealed record SearchQuestion(IReadOnlyList<TermRange> Terms, IReadOnlyList<string> Needles);

/// <summary>The terms that begin with something: from it to before the next that does not.</summary>
/// <param name="From">The first term that can begin so.</param>
/// <param name="Before">The first after it that cannot.</param>
public sealed record TermRange(string From, string Before)
{
    /// <summary>The range of the terms that begin with a text.</summary>
    /// <param name="beginning">The text, not empty.</param>
    public static TermRange BeginningWith(string beginning) => new(beginning, beginning[..^1] + (char)(beginning[^1] + 1));
}
