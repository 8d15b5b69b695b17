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
    public async Task<OutgoingMail> Render(Guid id, MailDraft draft, Type texts, CancellationToken ct)
    {
        var url = draft.ButtonPath is { } path ? links.Absolute(path) : null;
        var mail = await layout.Render(Parts(draft, texts, url));
        return new OutgoingMail(id, draft.To, draft.ToName, mail.Subject, mail.Html, mail.Text, url is null ? [] : [url]);
    }

    private MailParts Parts(MailDraft draft, Type module, string? url)
    {
        // an asynchronous caller's culture is its own; this one is set back before anything else runs
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(draft.Culture);
            var own = localizers.Create(module);
            string Say(Phrase phrase) =>
                (phrase.Module is { } schema && catalog.Find(schema) is { } other ? localizers.Create(other.Texts) : own)[phrase.Key, [.. phrase.Args]];
            return new MailParts(
                draft.Culture,
                Say(draft.Subject),
                shared["Dear {0},", draft.ToName],
                [.. draft.Body.Select(Say)],
                url is null || draft.ButtonText is null ? null : Say(draft.ButtonText),
                url,
                Say(draft.Why)
            )
            {
                ChoiceUrl = draft.ChoicePath is { } choice ? links.Absolute(choice) : null,
            };
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
