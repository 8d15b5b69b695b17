using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Components;

/// <summary>The body of a page that asks once more before something that cannot be undone; posts to the page itself.</summary>
[HtmlTargetElement("es-confirm")]
public sealed class EsConfirm(IHtmlGenerator generator, IStringLocalizer<UiText> texts) : UiTagHelper
{
    /// <summary>The question, naming the thing; becomes the page's <c>h1</c>.</summary>
    public string Title { get; set; } = "";

    /// <summary>What the button does, in words.</summary>
    public string ConfirmText { get; set; } = "";

    /// <summary>Where "cancel" leads back to.</summary>
    public string CancelUrl { get; set; } = "";

    /// <summary>Whether something is lost by it; the button is red then.</summary>
    public bool Danger { get; set; } = true;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Element(output, "form", "es-narrow");
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("novalidate", "novalidate");
        var tone = Danger ? "btn-danger" : "btn-primary";
        output.Content.SetHtmlContent(
            Html.Of(
                $"""
                <h1>{Title}</h1>{await output.GetChildContentAsync()}{generator.GenerateAntiforgery(View)}
                <div class="es-actions"><button type="submit" class="btn {tone}">{ConfirmText}</button><a class="btn btn-plain" href="{CancelUrl}">{texts[
                    "Cancel"
                ].Value}</a></div>
                """
            )
        );
    }
}
