using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Components;

/// <summary>The keyword box of a list; filters and order stay as they are.</summary>
[HtmlTargetElement("es-search", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsSearch(IStringLocalizer<UiText> texts) : UiTagHelper
{
    /// <summary>The keyword's name in the address.</summary>
    public string Name { get; set; } = "q";

    /// <summary>What is searched, translated; read to those who cannot see the box and shown inside it.</summary>
    public string? Label { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var label = Label ?? texts["Keyword"].Value;
        Element(output, "form", "es-search");
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("role", "search");
        output.Attributes.SetAttribute("action", $"{Request.PathBase}{Request.Path}");
        var kept = Html.All(
            Addresses.Without(Request, Name, Addresses.Page),
            pair => Html.Of($"<input type=\"hidden\" name=\"{pair.Key}\" value=\"{pair.Value}\">")
        );
        output.Content.SetHtmlContent(
            Html.Of(
                $"""
                {kept}<label class="visually-hidden" for="search-{Name}">{label}</label>
                <input class="form-control" type="search" id="search-{Name}" name="{Name}" value="{Request.Query[
                    Name
                ].ToString()}" placeholder="{label}" maxlength="100">
                <button type="submit" class="btn btn-primary">{Glyph("search")}{texts["Search"].Value}</button>
                """
            )
        );
    }
}
