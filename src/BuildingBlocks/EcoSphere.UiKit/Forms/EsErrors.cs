using System.Text.Encodings.Web;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Forms;

/// <summary>
/// All that is wrong with the form, in the very words that stand beside the fields, each a link to its field.
/// Belongs above the <c>h1</c>; takes the focus; shows nothing when nothing is wrong.
/// </summary>
[HtmlTargetElement("es-errors", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsErrors(IStringLocalizer<UiText> texts) : UiTagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var problems = View.ViewData.ModelState.SelectMany(pair => FieldErrors.Of(pair.Value, texts).Select(words => (pair.Key, words))).ToArray();
        if (problems.Length == 0)
        {
            output.SuppressOutput();
            return;
        }

        Element(output, "div", "es-errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        output.Attributes.SetAttribute("data-error-summary", "");
        output.Attributes.SetAttribute("aria-labelledby", "errors-title");
        output.Content.SetHtmlContent(
            Html.Of($"<h2 id=\"errors-title\">{Glyph("exclamation-circle-fill")}{texts["Please correct the following"].Value}</h2><ul>{Lines(problems)}</ul>")
        );
    }

    private IHtmlContent Lines((string, string)[] problems) => new InOrder(problems, View.HttpContext);

    /// <summary>Written only when the page is complete: the summary stands above the fields whose order it follows.</summary>
    private sealed class InOrder((string Field, string Words)[] problems, HttpContext http) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var order = FieldErrors.Order(http);
            foreach (var problem in problems.OrderBy(problem => order.IndexOf(problem.Field) is var i and >= 0 ? i : int.MaxValue))
                Line(problem).WriteTo(writer, encoder);
        }

        private static IHtmlContent Line((string Field, string Words) problem) =>
            problem.Field.Length == 0
                ? Html.Of($"<li>{problem.Words}</li>")
                : Html.Of($"<li><a href=\"#{FieldErrors.Id(problem.Field)}\">{problem.Words}</a></li>");
    }
}
