using EcoSphere.UiKit.Captcha;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Web;

/// <summary>Writes the security headers of every response, at the last moment, because error handling clears what was set before.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, IOptions<CaptchaOptions> captcha, IOptions<SecurityHeadersOptions> options)
{
    private static readonly PathString[] PrivateParts = ["/account", "/member", "/admin"];

    private readonly bool _google = captcha.Value.Provider is CaptchaProvider.ReCaptcha;
    private readonly string _formAction = string.Join(' ', options.Value.FormActionOrigins.Prepend("'self'"));

    public Task Invoke(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            Write(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        // a download brings a stricter policy of its own, a preview one that lets the site frame it
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = Policy(context.GetCspNonce());
            headers.XFrameOptions = "DENY";
        }

        // an address that is a secret is told to nobody
        if (!headers.ContainsKey("Referrer-Policy"))
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (headers.CacheControl.Count == 0 && IsPrivate(context))
            headers.CacheControl = "no-store";
    }

    private string Policy(string nonce) =>
        "default-src 'self'; "
        + $"script-src 'self' 'nonce-{nonce}'{(_google ? " https://www.google.com/recaptcha/ https://www.gstatic.com/recaptcha/" : "")}; "
        + "style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; "
        + (_google ? "frame-src https://www.google.com/recaptcha/ https://recaptcha.google.com/recaptcha/; " : "")
        + $"form-action {_formAction}; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    /// <summary>Scripts, styles and images are the same for everybody and stay cacheable for signed-in people, too.</summary>
    private static bool IsPrivate(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        && (
            context.User.Identity is { IsAuthenticated: true }
            || context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
            || Array.Exists(PrivateParts, part => context.Request.Path.StartsWithSegments(part, StringComparison.OrdinalIgnoreCase))
        );
}
