using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EcoSphere.UiKit.Components;

/// <summary>A part of a page on its own ground, with a heading.</summary>
[HtmlTargetElement("es-panel")]
public sealed class EsPanel : UiTagHelper
{
    /// <summary>The heading, translated, or null for none.</summary>
    public string? Title { get; set; }

    /// <summary>An icon before the heading.</summary>
    public string? Icon { get; set; }

    /// <summary>The heading's level.</summary>
    public int Level { get; set; } = 2;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Element(output, "section", "es-panel");
        if (Title is null)
            return;
        // the framework's UniqueId is the same in every turn of a loop
        var number = View.HttpContext.Items.TryGetValue(typeof(EsPanel), out var last) ? (int)last! + 1 : 1;
        View.HttpContext.Items[typeof(EsPanel)] = number;
        var id = $"panel-{number}";
        output.Attributes.SetAttribute("aria-labelledby", id);
        output.PreContent.SetHtmlContent(Html.Of($"<h{Level} class=\"es-panel-title\" id=\"{id}\">{Glyph(Icon)}{Title}</h{Level}>"));
    }
}
