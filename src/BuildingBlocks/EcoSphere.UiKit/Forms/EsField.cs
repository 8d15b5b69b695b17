using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Forms;

/// <summary>A line or several lines of text, a number, a date, a password.</summary>
[HtmlTargetElement("es-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EsField(IStringLocalizer<UiText> texts) : FieldTagHelper(texts)
{
    /// <summary>text, email, tel, password, url, number, date or textarea.</summary>
    public string Type { get; set; } = "text";

    /// <summary>What a browser may fill in, such as <c>email</c> or <c>current-password</c>.</summary>
    public string? Autocomplete { get; set; }

    /// <summary>Which keyboard a phone shows, such as <c>numeric</c>.</summary>
    public string? Inputmode { get; set; }

    /// <summary>Whether the answer is shown but cannot be changed here.</summary>
    public bool Readonly { get; set; }

    /// <summary>The height of a textarea.</summary>
    public int Rows { get; set; } = 5;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var area = Type == "textarea";
        var control = Control(area ? "textarea" : "input", Width, output);
        if (Autocomplete is not null)
            control.MergeAttribute("autocomplete", Autocomplete);
        if (Inputmode is not null)
            control.MergeAttribute("inputmode", Inputmode);
        if (Readonly)
            control.MergeAttribute("readonly", "readonly");

        var value = Type == "password" ? "" : Values.FirstOrDefault() ?? "";
        if (area)
        {
            control.MergeAttribute("rows", Rows.ToString());
            // a browser drops the first line end inside a textarea
            control.InnerHtml.AppendHtml("\n").Append(value);
        }
        else
        {
            control.TagRenderMode = TagRenderMode.SelfClosing;
            control.MergeAttribute("type", Type, true);
            if (value.Length > 0)
                control.MergeAttribute("value", value, true);
        }

        Labelled(output, Type == "password" ? WithReveal(control) : control);
    }

    // short answers get short boxes
    private string Width =>
        Type switch
        {
            "date" or "number" => "form-control es-w-short",
            "tel" => "form-control es-w-medium",
            _ => "form-control",
        };

    private IHtmlContent WithReveal(TagBuilder control)
    {
        var aria = Texts["Show password"].Value;
        return Html.Of(
            $"<div class=\"es-reveal\">{control}<button type=\"button\" class=\"btn btn-secondary\" data-reveal=\"{Id}\" aria-controls=\"{Id}\" aria-pressed=\"false\" aria-label=\"{aria}\" hidden>{Glyph("eye")}</button></div>"
        );
    }
}
