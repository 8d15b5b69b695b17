using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.UiKit.Captcha;

/// <summary>Lets everybody pass; for development and tests.</summary>
internal sealed class NoCaptcha : ICaptcha
{
    public IHtmlContent Widget(HttpContext context, bool afterFailure) => HtmlString.Empty;

    public Task<bool> Verify(HttpContext context, CancellationToken ct) => Task.FromResult(true);
}
