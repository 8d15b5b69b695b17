using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EcoSphere.UiKit.Components;

/// <summary>Tabs that are links, each with its own address; holds <c>es-tab</c>s.</summary>
[HtmlTargetElement("es-tabs", Attributes = "label")]
public sealed class EsTabs : UiTagHelper
{
    /// <summary>What the tabs are about, translated; read by screen readers.</summary>
    public string Label { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Element(output, "nav", "es-tabs");
        output.Attributes.SetAttribute("aria-label", Label);
        output.PreContent.SetHtmlContent("<ul>");
        output.PostContent.SetHtmlContent("</ul>");
    }
}

/// <summary>One tab.</summary>
[HtmlTargetElement("es-tab", ParentTag = "es-tabs", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsTab : UiTagHelper
{
    /// <summary>Where it leads.</summary>
    public string Url { get; set; } = "";

    /// <summary>What it says, translated.</summary>
    public string Text { get; set; } = "";

    /// <summary>How many entries are behind it, or null.</summary>
    public int? Count { get; set; }

    /// <summary>Whether it is the one that is shown; without it the address decides.</summary>
    public bool? Current { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Element(output, "li");
        var shown = Current ?? string.Equals(Url.Split('?', '#')[0], Request.PathBase + Request.Path, StringComparison.OrdinalIgnoreCase);
        var current = shown ? Html.Of($" aria-current=\"page\"") : Html.Nothing;
        var count = Count is { } n ? Html.Of($"<span class=\"es-badge\">{Show.Number(n)}</span>") : Html.Nothing;
        output.Content.SetHtmlContent(Html.Of($"<a href=\"{Url}\"{current}>{Text}{count}</a>"));
    }
}
