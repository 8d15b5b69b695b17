using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Components;

/// <summary>Terms and values of one record; holds <c>es-fact</c>s.</summary>
[HtmlTargetElement("es-facts")]
public sealed class EsFacts : UiTagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Element(output, "dl", "es-facts");
}

/// <summary>A term and its value; content between the tags takes the value's place. What is empty says so.</summary>
[HtmlTargetElement("es-fact", ParentTag = "es-facts")]
public sealed class EsFact(IStringLocalizer<UiText> texts) : UiTagHelper
{
    /// <summary>The term, translated.</summary>
    public string Term { get; set; } = "";

    /// <summary>The value as text.</summary>
    public string? Value { get; set; }

    /// <summary>Where the value is changed, for a page of answers to check.</summary>
    public string? ChangeUrl { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Element(output, "div");
        var content = await output.GetChildContentAsync();
        var value =
            // line breaks are shown, so those of the page around it must not be
            !content.IsEmptyOrWhiteSpace ? Html.Of($"<dd>{new HtmlString(content.GetContent().Trim())}</dd>")
            : string.IsNullOrWhiteSpace(Value) ? Html.Of($"<dd class=\"is-missing\">{texts["Not given"].Value}</dd>")
            : Html.Of($"<dd>{Value}</dd>");
        var change = string.IsNullOrEmpty(ChangeUrl)
            ? Html.Nothing
            : Html.Of($"<dd><a href=\"{ChangeUrl}\">{texts["Change"].Value}<span class=\"visually-hidden\"> {Term}</span></a></dd>");
        output.Content.SetHtmlContent(Html.Of($"<dt>{Term}</dt>{value}{change}"));
    }
}
