using System.Globalization;
using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching;

/// <summary>What the module's codes are called on pages, in the language of the request.</summary>
internal static class CoachingWords
{
    public static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>A text in the language of the request.</summary>
    public static string Here(this LocalText text) => text.In(English);

    public static string Offer(IStringLocalizer text, Offer offer) =>
        offer switch
        {
            Domain.Programmes.Offer.Later => text["Opens later"],
            Domain.Programmes.Offer.Open => text["Open for applications"],
            Domain.Programmes.Offer.WaitingList => text["Full; waiting list"],
            Domain.Programmes.Offer.Full => text["Full"],
            _ => text["Applications closed"],
        };

    public static StatusTone Tone(Offer offer) =>
        offer switch
        {
            Domain.Programmes.Offer.Open => StatusTone.Good,
            Domain.Programmes.Offer.Later => StatusTone.Waiting,
            Domain.Programmes.Offer.WaitingList => StatusTone.Attention,
            _ => StatusTone.Closed,
        };

    /// <summary>Until when, or from when, firms can apply.</summary>
    public static string When(IStringLocalizer text, OfferedItem item) =>
        item switch
        {
            { Offer: Domain.Programmes.Offer.Later, Window.OpensOn: { } day } => text["From {0}", Show.Date(day)],
            { Window: { Kind: WindowKind.UntilDate, ClosesOn: { } day } } => text["Until {0}", Show.Date(day)],
            { Window.ClosesOn: { } day } => text["Until all places are taken, at the latest on {0}", Show.Date(day)],
            _ => text["Until all places are taken"],
        };

    public static string Left(IStringLocalizer text, OfferedItem item) =>
        item.Left is { } left ? text["{0} of {1}", $"{left}", Quota(text, item.Plan.Quota!.Value, item.Plan.Unit)] : text["No limit"];

    public static string Quota(IStringLocalizer text, int count, QuotaUnit unit) =>
        unit switch
        {
            QuotaUnit.Cases => text["{0} cases", count],
            QuotaUnit.Visits => text["{0} factory visits", count],
            QuotaUnit.Networks => text["{0} networks", count],
            _ => text["{0} firms", count],
        };

    public static string Fee(IStringLocalizer text, ItemContent item) => item.Fee == 0 ? text["Free of charge"] : Show.Money(item.Fee);

    public static string State(IStringLocalizer text, ApplicationState state) =>
        state switch
        {
            ApplicationState.Submitted => text["In review"],
            ApplicationState.Returned => text["Returned"],
            ApplicationState.Qualified => text["Qualified"],
            ApplicationState.Listed => text["Listed for the authority"],
            ApplicationState.Approved => text["Approved"],
            ApplicationState.Waitlisted => text["On the waiting list"],
            ApplicationState.Running => text["Coaching under way"],
            ApplicationState.Completed => text["Completed"],
            ApplicationState.Refused => text["Not approved"],
            ApplicationState.GivenUp => text["Counts as given up"],
            ApplicationState.Withdrawn => text["Withdrawn"],
            _ => text["Terminated"],
        };

    public static StatusTone Tone(ApplicationState state) =>
        state switch
        {
            ApplicationState.Submitted or ApplicationState.Qualified or ApplicationState.Listed or ApplicationState.Waitlisted => StatusTone.Waiting,
            ApplicationState.Returned => StatusTone.Attention,
            ApplicationState.Approved or ApplicationState.Running or ApplicationState.Completed => StatusTone.Good,
            ApplicationState.Refused => StatusTone.Bad,
            _ => StatusTone.Closed,
        };

    public static string Action(IStringLocalizer text, ApplicationAction action) =>
        action switch
        {
            ApplicationAction.Submit => text["Sent"],
            ApplicationAction.Return => text["Returned for correction"],
            ApplicationAction.Resubmit => text["Sent again"],
            ApplicationAction.GiveUp => text["Not corrected in time; counts as given up"],
            ApplicationAction.Qualify => text["Found qualified"],
            ApplicationAction.Refuse => text["Not approved"],
            ApplicationAction.List => text["Listed for the authority"],
            ApplicationAction.Unlist => text["Taken off the list"],
            ApplicationAction.Approve => text["Approved"],
            ApplicationAction.Waitlist => text["Approved and put on the waiting list"],
            ApplicationAction.MoveUp => text["Moved up from the waiting list"],
            ApplicationAction.Start => text["Coaching begun"],
            ApplicationAction.Complete => text["Completed"],
            ApplicationAction.Withdraw => text["Withdrawn by the firm"],
            _ => text["Terminated"],
        };

    public static string Section(IStringLocalizer text, FormParts form, string section) =>
        section switch
        {
            Sections.Choice => text["Item and months"],
            Sections.Eligibility => text["Conditions"],
            Sections.Attachments => text["Attachments"],
            Sections.Consents => text["Consents"],
            _ => form.Sets.FirstOrDefault(s => s.Key == section)?.Title.Here() ?? section,
        };
}
