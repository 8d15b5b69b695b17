using System.Globalization;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Mail;
using EcoSphere.UiKit.Resources;
using EcoSphere.UiKit.Web;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Composition;

/// <summary>Puts a draft into the reader's language with the module's texts, then into the brand's layout.</summary>
internal sealed class MailRenderer(
    MailHtml layout,
    ISiteLinks links,
    IStringLocalizerFactory localizers,
    IStringLocalizer<UiText> shared,
    ModuleCatalog catalog
) : IMailRenderer
{
    public async Task<OutgoingMail> Render(Guid id, MailDraft draft, Type texts, string? noMorePath, CancellationToken ct)
    {
        var url = draft.ButtonPath is { } path ? links.Absolute(path) : null;
        var noMore = noMorePath is null ? null : links.Absolute(noMorePath);
        var parts = In(
            draft,
            texts,
            say => new MailParts(
                draft.Culture,
                say(draft.Subject),
                shared["Dear {0},", draft.ToName],
                [.. draft.Body.Select(say)],
                url is null || draft.ButtonText is null ? null : say(draft.ButtonText),
                url,
                say(draft.Why)
            )
            {
                NoMoreUrl = noMore,
            }
        );
        var mail = await layout.Render(parts);
        return new OutgoingMail(id, draft.To, draft.ToName, mail.Subject, mail.Html, mail.Text, url is null ? [] : [url]) { NoMoreUrl = noMore };
    }

    public string Subject(MailDraft draft, Type texts) => In(draft, texts, say => say(draft.Subject));

    private T In<T>(MailDraft draft, Type module, Func<Func<Phrase, string>, T> write)
    {
        // an asynchronous caller's culture is its own; this one is set back before anything else runs
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(draft.Culture);
            var own = localizers.Create(module);
            return write(phrase =>
                (phrase.Module is { } schema && catalog.Find(schema) is { } other ? localizers.Create(other.Texts) : own)[phrase.Key, [.. phrase.Args]]
            );
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
