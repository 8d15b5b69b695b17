using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EcoSphere.UiKit.Components;

/// <summary>A few sentences that must not be overlooked.</summary>
[HtmlTargetElement("es-notice")]
public sealed class EsNotice : UiTagHelper
{
    /// <summary>How it is meant; <see cref="StatusTone.Waiting"/> is plain information.</summary>
    public StatusTone Tone { get; set; } = StatusTone.Waiting;

    /// <summary>A short title, or null.</summary>
    public string? Title { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Element(output, "div", $"es-notice {Tone.Css()}");
        var icon = Tone is StatusTone.Waiting or StatusTone.Neutral ? "info-circle-fill" : Tone.Icon();
        var title = Title is null ? Html.Nothing : Html.Of($"<p class=\"es-notice-title\">{Title}</p>");
        output.Content.SetHtmlContent(Html.Of($"{Glyph(icon)}<div>{title}{await output.GetChildContentAsync()}</div>"));
    }
}
