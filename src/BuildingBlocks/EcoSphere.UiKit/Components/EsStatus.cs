using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EcoSphere.UiKit.Components;

/// <summary>A status word with its colour and icon.</summary>
[HtmlTargetElement("es-status", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsStatus : UiTagHelper
{
    /// <summary>What the status means.</summary>
    public StatusTone Tone { get; set; }

    /// <summary>The word, translated.</summary>
    public string Text { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Element(output, "span", $"es-status {Tone.Css()}");
        output.Content.SetHtmlContent(Html.Of($"{Glyph(Tone.Icon())}{Text}"));
    }
}
