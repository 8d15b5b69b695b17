using System.Globalization;
using EcoSphere.Identity.Application.Connect;
using EcoSphere.Identity.Domain.Connect;
using EcoSphere.UiKit.Components;

namespace EcoSphere.Identity.Pages.Identity.Connect;

/// <summary>The words of single sign-on; keys of the module's texts.</summary>
internal static class ConnectWords
{
    /// <summary>What people call a client, in the language of the page.</summary>
    public static string NameOf(SsoClient client) => CultureInfo.CurrentUICulture.Name == "en" ? client.NameEn : client.NameZh;

    /// <summary>An outcome in short, for lists.</summary>
    public static string Of(SignOnOutcome outcome) =>
        outcome switch
        {
            SignOnOutcome.Started => "Not completed",
            SignOnOutcome.SignedOn => "Signed on",
            SignOnOutcome.MemberNotActive => "Refused: account not active",
            SignOnOutcome.SessionEnded => "Refused: signed out meanwhile",
            SignOnOutcome.NoCompany => "Refused: not in the company",
            SignOnOutcome.CompanySuspended => "Refused: company suspended",
            SignOnOutcome.NotSubscribed => "Refused: no subscription",
            SignOnOutcome.SubscriptionEnded => "Refused: subscription over",
            SignOnOutcome.NoSeat => "Refused: no access given",
            SignOnOutcome.CodeRefused => "Refused: code not valid",
            SignOnOutcome.CodeReused => "Revoked: code used twice",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
        };

    public static StatusTone ToneOf(SignOnOutcome outcome) =>
        outcome switch
        {
            SignOnOutcome.SignedOn => StatusTone.Good,
            SignOnOutcome.Started => StatusTone.Neutral,
            SignOnOutcome.CodeRefused or SignOnOutcome.CodeReused => StatusTone.Bad,
            _ => StatusTone.Attention,
        };

    /// <summary>
    /// Whether a refusal may be over in a moment: an approval or a seat is told to this module by an event, and a quick click comes before it.
    /// </summary>
    public static bool MayPassByItself(SignOnOutcome reason) =>
        reason is SignOnOutcome.NotSubscribed or SignOnOutcome.SubscriptionEnded or SignOnOutcome.NoSeat;

    /// <summary>Why the person may not enter, and what to do.</summary>
    public static string Explain(SignOnOutcome reason) =>
        reason switch
        {
            SignOnOutcome.NoCompany =>
                "The service is for companies, and your account belongs to none. Register your company, or ask its administrator to add you.",
            SignOnOutcome.CompanySuspended =>
                "Your company has been suspended. Its services stay closed until the suspension is lifted; please write to us about it.",
            SignOnOutcome.NotSubscribed => "Your company does not use this service yet. A member of the company can apply for it.",
            SignOnOutcome.SubscriptionEnded => "Your company’s subscription has ended. A member of the company can apply for it again.",
            SignOnOutcome.NoSeat => "Your company has not given you access. An administrator of the company can give it to you in the list of members.",
            _ => "Your account is not active. Please write to us.",
        };
}
