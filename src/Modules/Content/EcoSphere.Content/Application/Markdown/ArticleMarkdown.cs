using System.Net;
using Markdig;
using Markdig.Renderers;

namespace EcoSphere.Content.Application.Markdown;

/// <summary>
/// Turns the Markdown of articles into HTML that can do no harm: HTML in it is text, links and pictures lead where
/// <see cref="LinkGuard"/> lets them, and headings continue those of the page.
/// </summary>
internal static class ArticleMarkdown
{
    /// <summary>The level under which the headings of a text begin: the page's own is 1.</summary>
    private const int TopHeading = 2;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().UseListExtras().Build();

    /// <summary>The text as HTML.</summary>
    /// <param name="markdown">The text, or null.</param>
    /// <param name="words">What is said of links that leave the site.</param>
    /// <param name="mediaBase">Where pictures and documents are served to this reader, ending in a slash.</param>
    public static string ToHtml(string? markdown, MarkdownWords words, string mediaBase = LinkGuard.MediaBase)
    {
        if (string.IsNullOrWhiteSpace(markdown))
            return "";
        try
        {
            var document = Markdig.Markdown.Parse(markdown, Pipeline);
            Headings.Fit(document, TopHeading);
            LinkGuard.Harden(document, words, mediaBase);
            using var writer = new StringWriter();
            var renderer = new HtmlRenderer(writer);
            Pipeline.Setup(renderer);
            renderer.Render(document);
            return writer.ToString();
        }
        catch (ArgumentException)
        {
            // nested deeper than the parser follows: nobody writes so in earnest, and the words can still be read
            return $"<p>{WebUtility.HtmlEncode(markdown)}</p>";
        }
    }

    /// <summary>The text without its marks, on one line, for searching and snippets.</summary>
    public static string? ToPlainText(string? markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown))
            return null;
        try
        {
            var plain = Markdig.Markdown.ToPlainText(markdown, Pipeline);
            return string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        catch (ArgumentException)
        {
            return markdown;
        }
    }
}

/// <summary>What rendering says by itself, in the reader's language.</summary>
/// <param name="NewWindow">Said after a link that opens in a window of its own, such as <c>(opens in a new window)</c>.</param>
internal sealed record MarkdownWords(string NewWindow);
