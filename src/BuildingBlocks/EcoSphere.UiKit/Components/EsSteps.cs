using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Components;

/// <summary>A step of a long form.</summary>
/// <param name="Text">What it is about, translated.</param>
/// <param name="Url">Where a finished step can be seen again, or null.</param>
public sealed record FormStep(string Text, string? Url = null);

/// <summary>The steps of a long form and where one stands.</summary>
[HtmlTargetElement("es-steps", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsSteps(IStringLocalizer<UiText> texts) : UiTagHelper
{
    /// <summary>The steps in order.</summary>
    public IReadOnlyList<FormStep> Steps { get; set; } = [];

    /// <summary>The step that is shown, from 1.</summary>
    public int Current { get; set; } = 1;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Element(output, "nav", "es-steps");
        output.Attributes.SetAttribute("aria-label", texts["Step {0} of {1}", Current, Steps.Count].Value);
        output.Content.SetHtmlContent(Html.Of($"<ol>{Html.All(Steps.Select((step, i) => (step, i + 1)), pair => Step(pair.step, pair.Item2))}</ol>"));
    }

    private IHtmlContent Step(FormStep step, int n)
    {
        if (n == Current)
            return Html.Of($"<li class=\"is-now\" aria-current=\"step\">{n}. {step.Text}</li>");
        if (n > Current)
            return Html.Of($"<li>{n}. {step.Text}</li>");
        var text = step.Url is null ? Html.Of($"{step.Text}") : Html.Of($"<a href=\"{step.Url}\">{step.Text}</a>");
        return Html.Of($"<li class=\"is-done\">{Glyph("check-lg")} {text}<span class=\"visually-hidden\"> ({texts["done"].Value})</span></li>");
    }
}
