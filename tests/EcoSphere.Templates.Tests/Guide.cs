using System.Text.RegularExpressions;

namespace EcoSphere.Templates.Tests;

/// <summary>
/// The guide <c>docs/extending.md</c> as what it tells its reader to do: new files, and pieces of code at a place in files that are there.
/// </summary>
internal static partial class Guide
{
    /// <summary>Does what the guide says, in a folder.</summary>
    /// <returns>How many pieces of code there were.</returns>
    public static int Follow(string guide, string root)
    {
        var steps = Step().Matches(guide.ReplaceLineEndings("\n"));
        foreach (Match step in steps)
        {
            var (file, place, anchor, code) = (
                Path.Combine(root, step.Groups["file"].Value),
                step.Groups["place"].Value,
                step.Groups["anchor"].Value,
                step.Groups["code"].Value
            );
            if (place.Length == 0)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, code);
                continue;
            }

            var text = File.ReadAllText(file).ReplaceLineEndings("\n");
            File.WriteAllText(file, place == "at the end" ? text + code : Put(text, place, anchor, code, file));
        }

        return steps.Count;
    }

    private static string Put(string text, string place, string anchor, string code, string file)
    {
        var at = text.IndexOf(anchor, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(anchor, at + 1, StringComparison.Ordinal) >= 0)
            throw new InvalidOperationException($"{file} does not hold this once: {anchor}");
        var begin = text.LastIndexOf('\n', at) + 1;
        var end = text.IndexOf('\n', at) + 1;
        return place switch
        {
            "before" => text.Insert(begin, code),
            "after" => text.Insert(end, code),
            "instead of" => text[..begin] + code + text[end..],
            _ => throw new InvalidOperationException($"The guide names a place that nobody knows: {place}"),
        };
    }

    [GeneratedRegex(
        "^(?:New file|In) `(?<file>[^`]+)`(?:, (?<place>before|after|instead of|at the end)(?: `(?<anchor>[^`]+)`)?)?[^\n]*:\n\n```\\w+\n(?<code>.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Step();
}
