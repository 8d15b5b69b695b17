using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EcoSphere.UiKit.Components;

/// <summary>
/// The head of a column by which the table can be sorted. The address keeps it as <c>sort=key</c>, descending as <c>sort=-key</c>.
/// </summary>
[HtmlTargetElement("es-sort", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsSort : UiTagHelper
{
    private const string Name = "sort";

    /// <summary>The column's key in the address.</summary>
    public string Key { get; set; } = "";

    /// <summary>The column's head, translated.</summary>
    public string Label { get; set; } = "";

    /// <summary>How the list is sorted now: the key, with a leading hyphen when descending; without it the address tells.</summary>
    public string? Current { get; set; }

    /// <summary>Whether the first click sorts descending, as suits dates and numbers.</summary>
    public bool DescendingFirst { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Element(output, "th");
        output.Attributes.SetAttribute("scope", "col");
        var current = string.IsNullOrEmpty(Current) ? Request.Query[Name].ToString() : Current;
        var ascending = current == Key;
        var descending = current == "-" + Key;
        if (ascending || descending)
            output.Attributes.SetAttribute("aria-sort", ascending ? "ascending" : "descending");
        var next = ascending || (!descending && DescendingFirst) ? "-" + Key : Key;
        var icon =
            ascending ? "arrow-up"
            : descending ? "arrow-down"
            : "arrow-down-up";
        output.Content.SetHtmlContent(Html.Of($"<a class=\"es-sort\" href=\"{Addresses.With(Request, Name, [next])}\">{Label}{Glyph(icon)}</a>"));
    }
}
