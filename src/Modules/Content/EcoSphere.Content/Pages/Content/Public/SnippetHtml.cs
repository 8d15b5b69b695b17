using EcoSphere.Content.Application.Search;
using Microsoft.AspNetCore.Html;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>Writes what was found with what was looked for marked, and no space between that is not in the text.</summary>
internal static class SnippetHtml
{
    public static IHtmlContent Of(IReadOnlyList<SnippetPart> parts)
    {
        var html = new HtmlContentBuilder();
        foreach (var part in parts)
        {
            if (part.IsHit)
                html.AppendHtml("<mark>").Append(part.Text).AppendHtml("</mark>");
            else
                html.Append(part.Text);
        }

        return html;
    }
}
