using Markdig.Syntax;

namespace EcoSphere.Content.Application.Markdown;

/// <summary>Fits the headings of a text into a page: the topmost that is used stands at a given level, and none is skipped on the way down.</summary>
internal static class Headings
{
    private const int Deepest = 6;

    public static void Fit(MarkdownDocument document, int top)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        if (headings.Count == 0)
            return;
        var shift = top - headings.Min(h => h.Level);
        var before = top - 1;
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(Math.Min(heading.Level + shift, before + 1), Deepest);
            before = heading.Level;
        }
    }
}
