using EcoSphere.UiKit.Resources;
using EcoSphere.UiKit.Shell;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Components;

/// <summary>The way from the home page to here. The shells put it in from <c>ViewData["Breadcrumb"]</c>.</summary>
[HtmlTargetElement("es-breadcrumb", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsBreadcrumb(IStringLocalizer<UiText> texts) : UiTagHelper
{
    /// <summary>The steps after the home page, the page itself last; nothing is shown without any.</summary>
    public IReadOnlyList<Crumb>? Crumbs { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Crumbs is not { Count: > 0 })
        {
            output.SuppressOutput();
            return;
        }

        Element(output, "nav", "es-breadcrumb");
        output.Attributes.SetAttribute("aria-label", texts["Breadcrumb"].Value);
        IReadOnlyList<Crumb> all = [new(texts["Home"], $"{Request.PathBase}/"), .. Crumbs];
        output.Content.SetHtmlContent(Html.Of($"<ol>{Html.All(all, Step)}</ol>"));
    }

    private static IHtmlContent Step(Crumb crumb) =>
        crumb.Url is null
            ? Html.Of($"<li><span aria-current=\"page\">{crumb.Text}</span></li>")
            : Html.Of($"<li><a href=\"{crumb.Url}\">{crumb.Text}</a></li>");
}
