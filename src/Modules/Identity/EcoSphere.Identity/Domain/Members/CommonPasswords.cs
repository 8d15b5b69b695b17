using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace EcoSphere.Identity.Domain.Members;

/// <summary>
/// Whether a password is one of those that are tried first. A list of every one of them is not needed: those that have upper case, lower
/// case and a digit are nearly all a common word, name or run of keys with digits and marks around it, so that the words are listed
/// (<c>CommonWords.txt</c>) and the trimmings taken off. OWASP ASVS 5.0, 6.2.4 and 6.2.11.
/// </summary>
internal static class CommonPasswords
{
    /// <summary>Shorter words would be found in any password.</summary>
    private const int ShortestWord = 4;

    /// <summary>Up to so many letters beside a word do not make another of it; beside a short word fewer.</summary>
    private const int Trimmings = 3;

    private const int ShortestRun = 4;

    /// <summary>What fingers run along: the rows of a keyboard, its columns, and the alphabet.</summary>
    private static readonly string[] Tracks =
    [
        "01234567890",
        "abcdefghijklmnopqrstuvwxyz",
        "`1234567890-=",
        "qwertyuiop[]",
        "qwertzuiop",
        "azertyuiop",
        "asdfghjkl;'",
        "zxcvbnm,./",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
        "zaq1xsw2cde3vfr4bgt5nhy6mju7,ki8.lo9/;p0",
    ];

    private static readonly string[] Runs = [.. Tracks, .. Tracks.Select(t => string.Concat(t.Reverse()))];

    private static readonly Lazy<FrozenSet<string>> Folded = new(() => Read().Select(Fold).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The listed words, in lower case.</summary>
    public static IEnumerable<string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("CommonWords.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#'))
                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    yield return word;
    }

    /// <summary>Whether a password is built on a common word, on a run of keys, or on what is known of its owner.</summary>
    /// <param name="password">The password, in any case.</param>
    /// <param name="known">What is known of the owner: address, name, company.</param>
    public static bool Includes(string password, params ReadOnlySpan<string?> known)
    {
        var lower = password.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        if (lower.Distinct().Count() < 5 || IsOneUnitRepeated(lower))
            return true;
        var own = OwnWords(known);
        if (own.Exists(w => LeavesLittle(lower, w)))
            return true;
        // what is typed in turns, such as 1q2w3e4r5t, runs in both halves
        return WithoutRuns(Every(lower, 0)).Length + WithoutRuns(Every(lower, 1)).Length < ShortestWord
            || IsBuiltOn(lower, own)
            || IsBuiltOn(WithoutRuns(lower), own);
    }

    private static bool IsBuiltOn(string text, List<string> own)
    {
        if (IsShort(text) || IsWord(string.Concat(text.Where(char.IsLetter)), own))
            return true;
        var (start, end) = Core(text);
        // a swapped letter may stand at the edge of the word, where it looks like a digit or mark beside it
        for (var left = Math.Max(0, start - Trimmings); left <= start; left++)
        for (var right = end; right <= Math.Min(text.Length, end + Trimmings); right++)
            if (IsWord(text[left..right], own))
                return true;
        return false;
    }

    /// <summary>Whether a text is a word, the word twice, or the word with a few letters beside it.</summary>
    private static bool IsWord(string text, List<string> own)
    {
        var folded = Fold(text);
        if (Is(folded) || (folded.Length % 2 == 0 && folded[..(folded.Length / 2)] == folded[(folded.Length / 2)..] && Is(folded[..(folded.Length / 2)])))
            return true;
        for (var left = 0; left <= Trimmings; left++)
        for (var right = 0; right <= Trimmings - left; right++)
            if (folded.Length - left - right >= ShortestWord - 1 + left + right && Is(folded[left..^right]))
                return true;
        return false;

        bool Is(string word) => Folded.Value.Contains(word) || own.Contains(word);
    }

    /// <summary>Whether fewer letters are left than a word has, and beside them digits rather than marks: a name's letters and a day.</summary>
    private static bool IsShort(string text) =>
        text.Count(c => !char.IsLetterOrDigit(c)) <= Trimmings && Core(text) is var (start, end) && end - start < ShortestWord;

    /// <summary>Where the text begins and ends without the digits and marks at its edges.</summary>
    private static (int Start, int End) Core(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && !char.IsLetter(text[start]))
            start++;
        while (end > start && !char.IsLetter(text[end - 1]))
            end--;
        return (start, end);
    }

    /// <summary>Without runs along a track, and without the same sign many times.</summary>
    private static string WithoutRuns(string text)
    {
        var left = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            var length = RunAt(text, at);
            if (length < (char.IsDigit(text[at]) ? ShortestRun - 1 : ShortestRun))
                left.Append(text, at, length = 1);
            at += length;
        }

        return left.ToString();
    }

    private static int RunAt(string text, int at)
    {
        var longest = text.AsSpan(at).IndexOfAnyExcept(text[at]) is var same && same < 0 ? text.Length - at : same;
        foreach (var track in Runs)
        {
            var length = 0;
            for (var from = track.IndexOf(text[at], StringComparison.Ordinal); from >= 0 && from + length < track.Length; length++)
                if (at + length == text.Length || text[at + length] != track[from + length])
                    break;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    private static string Every(string text, int from) => string.Concat(text.Where((_, i) => i % 2 == from));

    private static bool IsOneUnitRepeated(string text)
    {
        for (var unit = 1; unit <= text.Length / 2; unit++)
            if (text.AsSpan(unit).SequenceEqual(text.AsSpan(0, text.Length - unit)))
                return true;
        return false;
    }

    /// <summary>Whether little but the word is in a password.</summary>
    private static bool LeavesLittle(string lower, string word) =>
        Fold(lower).Contains(word, StringComparison.Ordinal) && (lower.Length - word.Length < 6 || lower.Count(char.IsLetter) - word.Length < ShortestWord);

    /// <summary>The words of what is known of the owner, and an address before its @ and a name as a whole.</summary>
    private static List<string> OwnWords(ReadOnlySpan<string?> known)
    {
        var words = new List<string>();
        foreach (var text in known)
        foreach (var part in (text ?? "").Normalize(NormalizationForm.FormKC).ToLowerInvariant().Split('@'))
        {
            words.Add(Fold(part.Replace("股份有限公司", "", StringComparison.Ordinal).Replace("有限公司", "", StringComparison.Ordinal)));
            words.AddRange(part.Split([' ', '.', '-', '_', ',', '+', '(', ')']).Select(Fold));
        }

        // three signs of Chinese are a name
        words.RemoveAll(w => w.Length < (w.Any(c => c > 0x2E7F) ? ShortestWord - 2 : ShortestWord));
        return words;
    }

    /// <summary>Letters only, with digits and marks that are written for letters as these, and letters that look alike as one.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var letter = c switch
            {
                '0' => 'o',
                '1' or 'l' or '!' or '|' => 'i',
                '2' => 'z',
                '3' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                '7' or '+' => 't',
                '8' => 'b',
                '6' or '9' => 'g',
                _ => c,
            };
            if (char.IsLetter(letter))
                folded.Append(letter);
        }

        return folded.ToString();
    }
}
