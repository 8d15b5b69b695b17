using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace EcoSphere.UiKit.Captcha;

/// <summary>The proof of work. It is done when the form is sent, so that a form may stay open for hours.</summary>
internal sealed class AltchaCaptcha(AltchaChallenges challenges, CaptchaFallback fallback, ICaptchaLedger ledger) : ICaptcha
{
    internal const string Field = "altcha";

    public IHtmlContent Widget(HttpContext context, bool afterFailure)
    {
        var widget = new TagBuilder("altcha-widget");
        widget.MergeAttribute("challenge", $"{context.Request.PathBase}{CaptchaEndpoints.ChallengePath}");
        widget.MergeAttribute("name", Field);
        widget.MergeAttribute("auto", "onsubmit");
        widget.MergeAttribute("language", CultureInfo.CurrentUICulture.Name.ToLowerInvariant());
        widget.MergeAttribute("configuration", """{"hideFooter":true,"hideLogo":true}""");

        var script = new TagBuilder("script");
        script.MergeAttribute("type", "module");
        script.MergeAttribute("src", $"{context.Request.PathBase}/ui/dist/captcha.js");

        return new HtmlContentBuilder().AppendHtml(widget).AppendHtml(script).AppendHtml(fallback.Markup(afterFailure));
    }

    public async Task<bool> Verify(HttpContext context, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        if (form[Field] is not [{ Length: > 0 } payload])
            return await fallback.Verify(context, form, ct);
        return challenges.Solved(payload) is { } solved
            && await ledger.TryUse($"altcha:{solved.Nonce}", DateTimeOffset.FromUnixTimeSeconds(solved.ExpiresAt), ct);
    }
}
