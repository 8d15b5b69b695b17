using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EcoSphere.UiKit.Components;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">What it stands for, translated.</param>
/// <param name="Value">How long it is; never negative.</param>
/// <param name="Shown">The value as people read it, with its unit.</param>
public sealed record Bar(string Label, decimal Value, string Shown);

/// <summary>
/// A bar chart drawn by the server, of the same shape with and without scripts. For screen readers it is a picture with a name: the figures
/// belong in a table beside it.
/// </summary>
[HtmlTargetElement("es-bars", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsBars : UiTagHelper
{
    private const int FullLength = 1000;

    /// <summary>What the chart shows, translated.</summary>
    public string Label { get; set; } = "";

    /// <summary>The bars from top to bottom.</summary>
    public IReadOnlyList<Bar> Bars { get; set; } = [];

    /// <summary>The value of a bar of full length; the largest value where it is not given.</summary>
    public decimal? Most { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Bars.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        Element(output, "div", "es-bars");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        var most = Most ?? Bars.Max(bar => bar.Value);
        output.Content.SetHtmlContent(Html.All(Bars, bar => Line(bar, most)));
    }

    private static IHtmlContent Line(Bar bar, decimal most)
    {
        var share = most <= 0 ? 0 : Math.Clamp(bar.Value / most, 0, 1);
        // a bar that is not nothing can be seen
        var length = bar.Value <= 0 ? 0 : Math.Max(4, decimal.Round(share * FullLength));
        return Html.Of(
            $"""
            <div class="es-bars-row"><span class="es-bars-label">{bar.Label}</span><svg class="es-bars-line" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="{length.ToString(
                CultureInfo.InvariantCulture
            )}" height="10" /></svg><span class="es-bars-value">{bar.Shown}</span></div>
            """
        );
    }
}
