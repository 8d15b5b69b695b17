using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EcoSphere.UiKit.Components;

/// <summary>What the shared parts have in common: the view they stand in, icons, and writing one element.</summary>
public abstract class UiTagHelper : TagHelper
{
    /// <summary>The view that is being written.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    private protected HttpRequest Request => View.HttpContext.Request;

    private protected IHtmlContent Glyph(string? name) => name is null ? Html.Nothing : Icons.Of(View, name);

    /// <summary>Makes the output one element with a class; attributes the author wrote stay, classes are joined.</summary>
    private protected static void Element(TagHelperOutput output, string tag, string? css = null)
    {
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (css is null)
            return;
        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", own is null ? css : $"{css} {own}");
    }
}
