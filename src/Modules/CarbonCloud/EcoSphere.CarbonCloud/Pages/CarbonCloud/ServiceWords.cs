using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.UiKit.Components;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud;

/// <summary>The words of applications and subscriptions, the same on the company's pages and the administrators'.</summary>
internal static class ServiceWords
{
    public static StatusTone Tone(ApplicationState state) =>
        state switch
        {
            ApplicationState.Submitted => StatusTone.Waiting,
            ApplicationState.Returned => StatusTone.Attention,
            ApplicationState.Approved => StatusTone.Good,
            ApplicationState.Withdrawn => StatusTone.Closed,
            _ => StatusTone.Neutral,
        };

    public static string State(IStringLocalizer text, ApplicationState state) =>
        text[
            state switch
            {
                ApplicationState.Submitted => "In review",
                ApplicationState.Returned => "Returned",
                ApplicationState.Approved => "Approved",
                ApplicationState.Withdrawn => "Withdrawn",
                _ => "Draft",
            }
        ];

    public static string Section(IStringLocalizer text, ApplicationSections section) =>
        text[section == ApplicationSections.Inventory ? "Company and inventory" : "Applicant"];

    public static string Field(IStringLocalizer text, ApplicationField field) =>
        text[
            field switch
            {
                ApplicationField.Business => "Services and main products",
                ApplicationField.Sites => "Where the sites are",
                ApplicationField.Inventory => "State of the carbon inventory",
                ApplicationField.Topics => "Topics of interest",
                ApplicationField.Name => "Applicant’s name",
                ApplicationField.Department => "Department",
                ApplicationField.Position => "Position",
                ApplicationField.Email => "E-mail address",
                ApplicationField.Phone => "Telephone",
                _ => "Remarks",
            }
        ];

    public static string Site(IStringLocalizer text, SiteRegions region) =>
        text[
            region switch
            {
                SiteRegions.North => "Northern Taiwan",
                SiteRegions.Centre => "Central Taiwan",
                SiteRegions.South => "Southern Taiwan",
                _ => "Eastern Taiwan",
            }
        ];

    public static string Inventory(IStringLocalizer text, InventoryState state) =>
        text[
            state switch
            {
                InventoryState.Verified => "Done and verified by a third party",
                InventoryState.Done => "Done, not verified",
                InventoryState.UnderWay => "Being made",
                _ => "Not begun yet",
            }
        ];

    public static string Topic(IStringLocalizer text, InterestTopics topic) =>
        text[
            topic switch
            {
                InterestTopics.CarbonInventory => "Carbon inventory",
                InterestTopics.SupplyChainSurvey => "Survey of the supply chain",
                InterestTopics.EnergyManagement => "Setting up energy management",
                InterestTopics.Iso50001 => "Coaching for ISO 50001 (energy management)",
                InterestTopics.ProductFootprint => "Product footprint and low-carbon design",
                InterestTopics.Iso20400 => "Coaching for ISO 20400 (sustainable procurement)",
                _ => "Government grants",
            }
        ];

    /// <summary>What was ticked, one after the other; null for nothing.</summary>
    public static string? Sites(IStringLocalizer text, SiteRegions chosen) => Joined(Regions.Where(r => chosen.HasFlag(r)).Select(r => Site(text, r)));

    /// <summary>What was ticked, one after the other; null for nothing.</summary>
    public static string? Topics(IStringLocalizer text, InterestTopics chosen) => Joined(AllTopics.Where(t => chosen.HasFlag(t)).Select(t => Topic(text, t)));

    public static IReadOnlyList<SiteRegions> Regions { get; } = [SiteRegions.North, SiteRegions.Centre, SiteRegions.South, SiteRegions.East];

    public static IReadOnlyList<InterestTopics> AllTopics { get; } = [.. Enum.GetValues<InterestTopics>().Where(t => t != InterestTopics.None)];

    public static IReadOnlyList<SelectListItem> SiteChoices(IStringLocalizer text) => [.. Regions.Select(r => new SelectListItem(Site(text, r), r.ToString()))];

    public static IReadOnlyList<SelectListItem> InventoryChoices(IStringLocalizer text) =>
        [.. Enum.GetValues<InventoryState>().Select(s => new SelectListItem(Inventory(text, s), s.ToString()))];

    public static IReadOnlyList<SelectListItem> TopicChoices(IStringLocalizer text) =>
        [.. AllTopics.Select(t => new SelectListItem(Topic(text, t), t.ToString()))];

    /// <summary>All answers of a part as terms and values, in the order of the form.</summary>
    public static IReadOnlyList<(ApplicationField Field, string Term, string? Value)> Answers(
        IStringLocalizer text,
        ServiceAnswers answers,
        ApplicationSections section
    ) =>
        section == ApplicationSections.Inventory
            ?
            [
                Answer(text, ApplicationField.Business, answers.Business),
                Answer(text, ApplicationField.Sites, Sites(text, answers.Sites)),
                Answer(text, ApplicationField.Inventory, answers.Inventory is { } state ? Inventory(text, state) : null),
                Answer(text, ApplicationField.Topics, Topics(text, answers.Topics)),
            ]
            :
            [
                Answer(text, ApplicationField.Name, answers.Name),
                Answer(text, ApplicationField.Department, answers.Department),
                Answer(text, ApplicationField.Position, answers.Position),
                Answer(text, ApplicationField.Email, answers.Email),
                Answer(text, ApplicationField.Phone, Show.Phone(answers.Phone)),
                Answer(text, ApplicationField.Remarks, answers.Remarks),
            ];

    public static string End(IStringLocalizer text, SubscriptionEnd? end) =>
        text[
            end switch
            {
                null => "In use",
                SubscriptionEnd.Expired => "Expired",
                _ => "Ended early",
            }
        ];

    public static StatusTone Tone(SubscriptionEnd? end) => end is null ? StatusTone.Good : StatusTone.Closed;

    public static string Tab(IStringLocalizer text, SubscriptionTab tab) =>
        text[
            tab switch
            {
                SubscriptionTab.Running => "In use",
                SubscriptionTab.EndingSoon => "Ending soon",
                _ => "Ended",
            }
        ];

    private static (ApplicationField, string, string?) Answer(IStringLocalizer text, ApplicationField field, string? value) =>
        (field, Field(text, field), value);

    private static string? Joined(IEnumerable<string> words) =>
        string.Join(System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? "、" : ", ", words) is { Length: > 0 } all
            ? all
            : null;
}
