using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EcoSphere.UiKit.Components;

/// <summary>What an empty list says: what the place is for, and the button that starts.</summary>
[HtmlTargetElement("es-empty")]
public sealed class EsEmpty : UiTagHelper
{
    /// <summary>One line, translated.</summary>
    public string Title { get; set; } = "";

    /// <summary>What this place is for, or null.</summary>
    public string? Text { get; set; }

    /// <summary>An icon.</summary>
    public string Icon { get; set; } = "inbox";

    /// <summary>Where the button leads; no button without it.</summary>
    public string? ActionUrl { get; set; }

    /// <summary>What the button says.</summary>
    public string? ActionText { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Element(output, "div", "es-empty");
        var text = Text is null ? Html.Nothing : Html.Of($"<p>{Text}</p>");
        var action = ActionUrl is null ? Html.Nothing : Html.Of($"<a class=\"btn btn-primary\" href=\"{ActionUrl}\">{ActionText}</a>");
        output.Content.SetHtmlContent(Html.Of($"{Glyph(Icon)}<h2>{Title}</h2>{text}{await output.GetChildContentAsync()}{action}"));
    }
}
