using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Forms;

/// <summary>Tells inside a form with <c>data-autosave-url</c> when the draft was kept last.</summary>
[HtmlTargetElement("es-draft", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsDraft(IStringLocalizer<UiText> texts) : UiTagHelper
{
    /// <summary>When the draft was kept, or null before the first time.</summary>
    public DateTimeOffset? KeptAt { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Element(output, "p", "es-draft");
        output.Attributes.SetAttribute("role", "status");
        output.Attributes.SetAttribute("data-autosave-state", "");
        if (KeptAt is { } moment)
            output.Content.SetContent(texts["Draft kept at {0}", Show.DateTime(moment)]);
    }
}
