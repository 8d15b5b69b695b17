using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Captcha;

/// <summary>Google's check box. When Google cannot be asked, nobody passes by it; the way without JavaScript stays open.</summary>
internal sealed partial class ReCaptchaCaptcha(
    IHttpClientFactory clients,
    IOptions<CaptchaOptions> options,
    CaptchaFallback fallback,
    ILogger<ReCaptchaCaptcha> log
) : ICaptcha
{
    internal const string Field = "g-recaptcha-response";
    internal const string ClientName = "recaptcha";

    private ReCaptchaOptions Settings => options.Value.ReCaptcha;

    public IHtmlContent Widget(HttpContext context, bool afterFailure)
    {
        var box = new TagBuilder("div");
        box.AddCssClass("g-recaptcha");
        box.MergeAttribute("data-sitekey", Settings.SiteKey);

        var script = new TagBuilder("script");
        script.MergeAttribute("async", "async");
        script.MergeAttribute("defer", "defer");
        script.MergeAttribute("src", $"https://www.google.com/recaptcha/api.js?hl={CultureInfo.CurrentUICulture.Name}");

        return new HtmlContentBuilder().AppendHtml(box).AppendHtml(script).AppendHtml(fallback.Markup(afterFailure));
    }

    public async Task<bool> Verify(HttpContext context, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        return form[Field] is [{ Length: > 0 } answer]
            ? await Ask(answer, context.Connection.RemoteIpAddress?.ToString(), ct)
            : await fallback.Verify(context, form, ct);
    }

    private async Task<bool> Ask(string answer, string? client, CancellationToken ct)
    {
        try
        {
            using var question = new FormUrlEncodedContent(
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["secret"] = Settings.SecretKey ?? "",
                    ["response"] = answer,
                    ["remoteip"] = client ?? "",
                }
            );
            using var http = clients.CreateClient(ClientName);
            using var response = await http.PostAsync(new Uri(Settings.Endpoint), question, ct);
            return response.IsSuccessStatusCode && await response.Content.ReadFromJsonAsync<Verdict>(ct) is { Success: true };
        }
        catch (Exception e) when (e is HttpRequestException or JsonException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            NotReached(log, e);
            return false;
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The captcha provider could not be asked; the form was refused")]
    private static partial void NotReached(ILogger logger, Exception exception);

    private sealed record Verdict(bool Success);
}
