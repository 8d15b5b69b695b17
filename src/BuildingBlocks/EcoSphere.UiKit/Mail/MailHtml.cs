using System.Globalization;
using System.Text;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace EcoSphere.UiKit.Mail;

/// <summary>Sets a mail in the brand's layout, as HTML and as plain text.</summary>
/// <param name="scopes">Gives each mail services of its own.</param>
/// <param name="text">The words around the message.</param>
/// <param name="logs">For the renderer.</param>
public sealed class MailHtml(IServiceScopeFactory scopes, IStringLocalizer<UiText> text, ILoggerFactory logs)
{
    /// <summary>Renders both forms of a mail.</summary>
    /// <param name="parts">What it says.</param>
    /// <returns>Subject, HTML and plain text.</returns>
    /// <exception cref="ArgumentException">The button has no text, or an address that is not absolute http or https.</exception>
    public async Task<RenderedMail> Render(MailParts parts)
    {
        if (parts.ButtonText is null != parts.ButtonUrl is null)
            throw new ArgumentException("A button has both a text and an address.", nameof(parts));
        if (parts.ButtonUrl is not null && (!Uri.TryCreate(parts.ButtonUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https")))
            throw new ArgumentException("The address behind the button is absolute, http or https.", nameof(parts));

        // belongs to this call alone: an asynchronous method leaves its caller's culture as it was
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(parts.Culture);
        var subject = $"【EcoSphere】{OneLine(parts.Subject)}";
        return new RenderedMail(subject, await Html(parts, subject), Text(parts));
    }

    private async Task<string> Html(MailParts parts, string subject)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(MailLayout.Parts)] = parts, [nameof(MailLayout.Subject)] = subject }
        );
        var body = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MailLayout>(parameters)).ToHtmlString());
        return "<!DOCTYPE html>\n" + body;
    }

    private string Text(MailParts parts)
    {
        var mail = new StringBuilder(parts.Greeting).Append("\n\n");
        foreach (var paragraph in parts.Paragraphs)
            mail.Append(paragraph).Append("\n\n");
        if (parts.ButtonUrl is not null)
            mail.Append(text["{0}:", parts.ButtonText!].Value).Append('\n').Append(parts.ButtonUrl).Append("\n\n");
        mail.Append("--\n").Append(parts.Why).Append('\n');
        if (parts.NoMoreUrl is not null)
            mail.Append(text["{0}:", text["Send me no more mails of this kind"].Value].Value).Append(' ').Append(parts.NoMoreUrl).Append('\n');
        return mail.Append(text["EcoSphere, the portal for manufacturers on the way to low carbon"].Value)
            .Append('\n')
            .Append(text["This mail was sent by a machine; answers to it are not read."].Value)
            .Append('\n')
            .ToString();
    }

    private static string OneLine(string subject) =>
        string.Join(' ', subject.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
