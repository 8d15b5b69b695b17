using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.UiKit.Captcha;

/// <summary>Tells people from programs when a form is sent. Used through <c>&lt;es-captcha /&gt;</c> and <see cref="RequireCaptchaAttribute"/>.</summary>
public interface ICaptcha
{
    /// <summary>What the form shows.</summary>
    /// <param name="context">The request the form is shown to.</param>
    /// <param name="afterFailure">Whether the check of this form has just failed: then the way without JavaScript is offered to everybody.</param>
    /// <returns>Markup to stand inside the form.</returns>
    IHtmlContent Widget(HttpContext context, bool afterFailure);

    /// <summary>Checks what the form sent, and uses it up.</summary>
    /// <param name="context">The request that carries the form.</param>
    /// <param name="ct">Ends the check early.</param>
    /// <returns>Whether a person sent it, as far as can be told; false as well when the check could not be made.</returns>
    Task<bool> Verify(HttpContext context, CancellationToken ct);
}
