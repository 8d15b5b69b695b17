using System.Globalization;
using System.Security.Cryptography;
using EcoSphere.UiKit.Resources;
using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Captcha;

/// <summary>
/// The way for browsers that run no script: a box to tick, believed only on a form that has been open for a moment,
/// once, and a few times an hour for each client.
/// </summary>
internal sealed class CaptchaFallback(
    IDataProtectionProvider protection,
    ICaptchaLedger ledger,
    CaptchaFallbackLimit limit,
    IStringLocalizer<UiText> text,
    TimeProvider clock
)
{
    internal const string IssueField = "captcha-issue";
    internal const string PersonField = "captcha-person";

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly IDataProtector _protector = protection.CreateProtector("EcoSphere.Captcha.Fallback");

    /// <summary>The box and its token; hidden from browsers that run scripts until their own check has failed.</summary>
    public IHtmlContent Markup(bool toEverybody)
    {
        var issue = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        issue.MergeAttribute("type", "hidden");
        issue.MergeAttribute("name", IssueField);
        issue.MergeAttribute("value", Issue());

        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.AddCssClass("form-check-input");
        box.MergeAttribute("type", "checkbox");
        box.MergeAttribute("id", PersonField);
        box.MergeAttribute("name", PersonField);
        box.MergeAttribute("value", "yes");

        var label = new TagBuilder("label");
        label.AddCssClass("form-check-label");
        label.MergeAttribute("for", PersonField);
        label.InnerHtml.Append(text["I am a person"]);

        var check = new TagBuilder("div");
        check.AddCssClass("form-check");
        check.InnerHtml.AppendHtml(issue).AppendHtml(box).AppendHtml(label);
        if (toEverybody)
            return check;

        var noscript = new TagBuilder("noscript");
        noscript.InnerHtml.AppendHtml(check);
        return noscript;
    }

    public async Task<bool> Verify(HttpContext context, IFormCollection form, CancellationToken ct)
    {
        if (form[PersonField] is not ["yes"] || Read(form[IssueField]) is not var (id, issuedAt))
            return false;
        var age = clock.GetUtcNow() - issuedAt;
        return age >= Shortest && age <= Longest && limit.TryTake(ClientKey.Of(context)) && await ledger.TryUse($"plain:{id}", issuedAt + Longest, ct);
    }

    internal string Issue() =>
        _protector.Protect(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))} {clock.GetUtcNow().ToUnixTimeMilliseconds()}"
            )
        );

    private (string Id, DateTimeOffset IssuedAt)? Read(string? token)
    {
        if (string.IsNullOrEmpty(token))
            return null;
        try
        {
            var parts = _protector.Unprotect(token).Split(' ');
            return (parts[0], DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(parts[1], CultureInfo.InvariantCulture)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
