using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Components;

/// <summary>One value by which a list can be narrowed.</summary>
/// <param name="Value">The value in the address.</param>
/// <param name="Text">What it says, translated.</param>
/// <param name="Count">How many results it would leave, or null where nobody counts.</param>
public sealed record FacetOption(string Value, string Text, int? Count = null);

/// <summary>The filters of a list, as links that keep their state in the address; holds <c>es-facet</c>s.</summary>
[HtmlTargetElement("es-filters")]
public sealed class EsFilters(IStringLocalizer<UiText> texts) : UiTagHelper
{
    internal List<string> Names { get; } = [];

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(EsFilters)] = this;
        var facets = await output.GetChildContentAsync();
        var chosen = Names.Where(Request.Query.ContainsKey).ToArray();
        var clear = chosen.Length == 0 ? Html.Nothing : Html.Of($"<a href=\"{Addresses.Clear(Request, chosen)}\">{texts["Clear all"].Value}</a>");

        Element(output, "section", "es-filters");
        output.Attributes.SetAttribute("aria-labelledby", "filters-title");
        output.Content.SetHtmlContent(
            Html.Of(
                $"""
                <button type="button" class="btn btn-secondary es-toggle" data-toggle="filters" aria-expanded="false" aria-controls="filters"><span>{Glyph(
                    "funnel"
                )} {texts["Filters"].Value}</span>{Glyph("chevron-down")}</button>
                <div id="filters" class="es-fold"><div class="es-filters-head"><h2 id="filters-title">{texts["Filters"].Value}</h2>{clear}</div>{facets}</div>
                """
            )
        );
    }
}

/// <summary>One property by which a list can be narrowed, with a count beside each value.</summary>
[HtmlTargetElement("es-facet", ParentTag = "es-filters", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsFacet : UiTagHelper
{
    /// <summary>The property's name in the address.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its heading, translated.</summary>
    public string Label { get; set; } = "";

    /// <summary>The values to choose from.</summary>
    public IReadOnlyList<FacetOption> Options { get; set; } = [];

    /// <summary>Whether a new choice replaces the former one; otherwise values add up.</summary>
    public bool Single { get; set; }

    /// <summary>Whether a long list of values is folded until somebody wants it; one with a choice is open.</summary>
    public bool Folded { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ((EsFilters)context.Items[typeof(EsFilters)]).Names.Add(Name);
        Element(output, "div", "es-facet");
        output.Attributes.SetAttribute("role", "group");
        output.Attributes.SetAttribute("aria-labelledby", $"facet-{Name}");
        string[] chosen = [.. Request.Query[Name].OfType<string>()];
        // what all its links have in common is made once
        var others = Addresses.With(Request, Name, []);
        var heading = Html.Of($"<h3 id=\"facet-{Name}\">{Label}</h3>");
        var values = Html.Of($"<ul>{Html.All(Options, option => Option(option, chosen, others))}</ul>");
        if (!Folded)
        {
            output.Content.SetHtmlContent(Html.Of($"{heading}{values}"));
            return;
        }

        var open = Request.Query.ContainsKey(Name) ? Html.Of($" open") : Html.Nothing;
        output.Content.SetHtmlContent(Html.Of($"<details{open}><summary>{heading}{Glyph("chevron-down")}</summary>{values}</details>"));
    }

    private IHtmlContent Option(FacetOption option, string[] chosen, string others)
    {
        var on = chosen.Contains(option.Value, StringComparer.Ordinal);
        string[] next =
            on ? [.. chosen.Where(value => value != option.Value)]
            : Single ? [option.Value]
            : [.. chosen, option.Value];
        var url = next.Aggregate(others, (address, value) => QueryHelpers.AddQueryString(address, Name, value));
        var count = option.Count is { } n ? Html.Of($"<span class=\"es-count\">{Show.Number(n)}</span>") : Html.Nothing;
        var current = on ? Html.Of($" aria-current=\"true\"") : Html.Nothing;
        var css = option.Count == 0 && !on ? "is-none" : "is-some";
        return Html.Of(
            $"<li><a class=\"{css}\" href=\"{url}\" rel=\"nofollow\"{current}>{Glyph(on ? "check-square-fill" : "square")}<span>{option.Text}</span>{count}</a></li>"
        );
    }
}
