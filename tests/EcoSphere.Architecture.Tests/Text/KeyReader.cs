using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EcoSphere.Architecture.Tests.Text;

/// <summary>A text key as a source uses it. Where it is interpolated it has no fixed text and cannot be translated.</summary>
internal sealed record UsedKey(string Text, string Path, bool IsInterpolated);

/// <summary>Finds the English sentences that sources hand over for translation.</summary>
internal static partial class KeyReader
{
    /// <summary>The keys in the places where a key stands. A place that holds a variable is passed over.</summary>
    public static IEnumerable<UsedKey> Keys(SourceFile file)
    {
        var text = Comments().Replace(file.Text, "");
        var places = KeyPlaces().Matches(text).AsEnumerable();
        if (SpeaksOfPhrases().IsMatch(text))
            places = places.Concat(UnnamedNew().Matches(text));
        return places.SelectMany(place => Argument(text, place.Index + place.Length)).Select(k => new UsedKey(k.Text, file.Path, k.IsInterpolated));
    }

    /// <summary>The source with adjoining literals joined, so that a long sentence can be looked for in one piece.</summary>
    public static string Joined(SourceFile file) => Joints().Replace(Comments().Replace(file.Text, ""), "");

    /// <summary>A sentence as it stands between quotation marks in C#.</summary>
    public static string Quoted(string sentence) =>
        '"'
        + sentence
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
        + '"';

    // An argument ends at a comma or a closing bracket. Literals count where they are the whole argument or the outcome of a
    // condition or a switch: after nothing, ?, : or =>. Literals joined by + are one.
    private static IEnumerable<(string Text, bool IsInterpolated)> Argument(string text, int start)
    {
        List<(string Text, bool IsInterpolated)> keys = [];
        var depth = 0;
        var before = ' ';
        var isKey = false;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
                continue;
            if (LiteralStart().Match(text, i) is { Success: true } opening && opening.Index == i)
            {
                var (value, end) = Literal(text, i + opening.Length - 1, isVerbatim: opening.Value.Contains('@', StringComparison.Ordinal));
                var isInterpolated = opening.Value.Contains('$', StringComparison.Ordinal);
                if (before == '+' && isKey)
                    keys[^1] = (keys[^1].Text + value, keys[^1].IsInterpolated || isInterpolated);
                else if (isKey = before is ' ' or '?' or ':' or '>')
                    keys.Add((value, isInterpolated));
                i = end;
                before = '"';
                continue;
            }

            if (c is '(' or '[' or '{')
                depth++;
            else if (c is ')' or ']' or '}' && depth-- == 0)
                break;
            else if (c == ',' && depth == 0)
                break;
            if (c != '+')
                isKey = false;
            before = c;
        }

        return keys;
    }

    private static (string Value, int End) Literal(string text, int quote, bool isVerbatim)
    {
        var value = new StringBuilder();
        for (var i = quote + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when isVerbatim && i + 1 < text.Length && text[i + 1] == '"':
                    value.Append('"');
                    i++;
                    break;
                case '"':
                    return (value.ToString(), i);
                case '\\' when !isVerbatim && text[i + 1] == 'u':
                    value.Append((char)int.Parse(text.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += 5;
                    break;
                case '\\' when !isVerbatim:
                    i++;
                    value.Append(
                        text[i] switch
                        {
                            'n' => '\n',
                            't' => '\t',
                            var other => other,
                        }
                    );
                    break;
                default:
                    value.Append(text[i]);
                    break;
            }
        }

        return (value.ToString(), text.Length);
    }

    /// <summary>Where a key stands. A new way to hand over a key is added here.</summary>
    [GeneratedRegex(
        """
            (?<![\w.])(?:L|texts?)\[ | IStringLocalizer<\w+>>\(\)\[
            | \.WithMessage\(
            | \bError\.(?:Invalid|NotFound|Forbidden|Conflict|TooMany)\(
            | \(ErrorKind\.\w+,
            | \bnew\ Phrase\(
            | \bDisplay\(Name\s*=
            | \bErrorMessage\s*=(?!=)
            """,
        RegexOptions.IgnorePatternWhitespace,
        1000
    )]
    private static partial Regex KeyPlaces();

    /// <summary>Where mails are written, <c>new("…")</c> is a phrase.</summary>
    [GeneratedRegex(@"\b(?:Phrase|MailDraft)\b", RegexOptions.None, 1000)]
    private static partial Regex SpeaksOfPhrases();

    [GeneratedRegex(@"(?<![\w.])new\((?=\s*[$@]{0,2}"")", RegexOptions.None, 1000)]
    private static partial Regex UnnamedNew();

    [GeneratedRegex(@"\G[$@]{0,2}""", RegexOptions.None, 1000)]
    private static partial Regex LiteralStart();

    [GeneratedRegex(@"""\s*\+\s*""", RegexOptions.None, 1000)]
    private static partial Regex Joints();

    [GeneratedRegex(@"^\s*//.*$|@\*.*?\*@", RegexOptions.Multiline, 1000)]
    private static partial Regex Comments();
}
