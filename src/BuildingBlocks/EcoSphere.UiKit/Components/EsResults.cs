using EcoSphere.Platform.Lists;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Components;

/// <summary>How many results there are and which of them are shown; screen readers are told when it changes.</summary>
[HtmlTargetElement("es-results", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsResults(IStringLocalizer<UiText> texts) : UiTagHelper
{
    /// <summary>Which page is shown.</summary>
    public PageInfo Info { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Element(output, "p", "es-results");
        output.Attributes.SetAttribute("role", "status");
        output.Content.SetContent(
            Info switch
            {
                { Total: 0 } => texts["No results"],
                { Total: 1 } => texts["1 result"],
                { Count: 1 } => texts["{0} results", Show.Number(Info.Total)],
                _ => texts["{0} results, showing {1} to {2}", Show.Number(Info.Total), Show.Number(Info.First), Show.Number(Info.Last)],
            }
        );
    }
}
