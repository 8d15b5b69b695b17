using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EcoSphere.UiKit.Components;

/// <summary>An icon beside words; it says nothing by itself and is hidden from screen readers.</summary>
[HtmlTargetElement("es-icon", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsIcon : UiTagHelper
{
    /// <summary>A name of <see cref="Icons"/>.</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Glyph(Name));
    }
}
