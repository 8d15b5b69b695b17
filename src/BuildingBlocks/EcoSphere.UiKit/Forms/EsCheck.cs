using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Forms;

/// <summary>A single box to tick. Content between the tags takes the label's place, where it needs a link.</summary>
[HtmlTargetElement("es-check", Attributes = "for")]
public sealed class EsCheck(IStringLocalizer<UiText> texts) : FieldTagHelper(texts)
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var label = content.IsEmptyOrWhiteSpace ? Html.Of($"{Label}") : content;
        var input = Control("input", "form-check-input", output);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttribute("type", "checkbox", true);
        input.MergeAttribute("value", "true", true);
        if (Values.Contains("true", StringComparer.OrdinalIgnoreCase))
            input.MergeAttribute("checked", "checked");
        var need = Required ? Need : Html.Nothing;

        output.Attributes.Clear();
        Element(output, "div", Css);
        output.Content.SetHtmlContent(
            Html.Of($"{ErrorLine}<div class=\"form-check\">{input}<label class=\"form-check-label\" for=\"{Id}\">{label}{need}</label>{HintLine}</div>")
        );
    }
}
