using EcoSphere.Platform.Lists;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Components;

/// <summary>Links to the pages of a list; everything else in the address stays. A single page shows nothing.</summary>
[HtmlTargetElement("es-pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsPager(IStringLocalizer<UiText> texts) : UiTagHelper
{
    /// <summary>Which page is shown.</summary>
    public PageInfo Info { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Info.Count < 2)
        {
            output.SuppressOutput();
            return;
        }

        Element(output, "nav", "es-pager");
        output.Attributes.SetAttribute("aria-label", texts["Pages"].Value);
        var previous =
            Info.Number > 1
                ? Html.Of($"<li><a href=\"{Url(Info.Number - 1)}\" rel=\"prev\">{Glyph("chevron-left")}{texts["Previous"].Value}</a></li>")
                : Html.Nothing;
        var next =
            Info.Number < Info.Count
                ? Html.Of($"<li><a href=\"{Url(Info.Number + 1)}\" rel=\"next\">{texts["Next"].Value}{Glyph("chevron-right")}</a></li>")
                : Html.Nothing;
        output.Content.SetHtmlContent(Html.Of($"<ul>{previous}{Html.All(Numbers(), Number)}{next}</ul>"));
    }

    // first, last, and two on each side; 0 stands for a gap
    private IEnumerable<int> Numbers()
    {
        var last = 0;
        for (var n = 1; n <= Info.Count; n++)
        {
            if (n != 1 && n != Info.Count && Math.Abs(n - Info.Number) > 2)
                continue;
            if (n - last > 1)
                yield return 0;
            yield return last = n;
        }
    }

    private IHtmlContent Number(int n)
    {
        if (n == 0)
            return Html.Of($"<li class=\"is-far\"><span class=\"is-gap\">…</span></li>");
        var current = n == Info.Number ? Html.Of($" aria-current=\"page\"") : Html.Nothing;
        // on a phone only the present page stands between "previous" and "next"
        var far = n == Info.Number ? "is-near" : "is-far";
        return Html.Of($"<li class=\"{far}\"><a href=\"{Url(n)}\" aria-label=\"{texts["Page {0}", n].Value}\"{current}>{n}</a></li>");
    }

    private string Url(int n) => n == 1 ? Addresses.Clear(Request) : Addresses.With(Request, Addresses.Page, [n.ToString()]);
}
