using EcoSphere.UiKit.Components;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EcoSphere.UiKit.Captcha;

/// <summary><c>&lt;es-captcha /&gt;</c>, the last thing before the button of a form whose page model carries <see cref="RequireCaptchaAttribute"/>.</summary>
/// <param name="captcha">The provider in use.</param>
[HtmlTargetElement("es-captcha", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CaptchaTagHelper(ICaptcha captcha) : UiTagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = View.ViewData.ModelState[RequireCaptchaAttribute.Key]?.Errors.FirstOrDefault()?.ErrorMessage;
        Element(output, "div", error is null ? "es-field" : "es-field has-error");
        // the error summary links here
        output.Attributes.SetAttribute("id", RequireCaptchaAttribute.Key);
        output.Attributes.SetAttribute("tabindex", "-1");
        if (error is not null)
            output.Content.AppendHtml(
                Html.Of($"<p class=\"es-error\" id=\"{RequireCaptchaAttribute.Key}-error\">{Glyph("exclamation-circle-fill")}<span>{error}</span></p>")
            );
        output.Content.AppendHtml(captcha.Widget(View.HttpContext, afterFailure: error is not null));
    }
}
