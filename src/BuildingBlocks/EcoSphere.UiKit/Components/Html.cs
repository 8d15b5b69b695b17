using Microsoft.AspNetCore.Html;

namespace EcoSphere.UiKit.Components;

internal static class Html
{
    /// <summary>HTML with values put in; every value is encoded unless it is HTML content itself.</summary>
    public static IHtmlContent Of(FormattableString html) => new HtmlFormattableString(html.Format, html.GetArguments());

    public static IHtmlContent Nothing => HtmlString.Empty;

    public static IHtmlContent All<T>(IEnumerable<T> values, Func<T, IHtmlContent> each)
    {
        var all = new HtmlContentBuilder();
        foreach (var value in values) all.AppendHtml(each(value));
        return all;
    }
}
