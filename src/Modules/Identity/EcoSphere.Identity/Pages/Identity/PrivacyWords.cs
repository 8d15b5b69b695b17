using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity;

/// <summary>The words for what privacy requests and members can be; keys of the module's texts.</summary>
internal static class PrivacyWords
{
    public static string Of(PrivacyKind kind) =>
        kind switch
        {
            PrivacyKind.Copy => "Copy of my data",
            PrivacyKind.Correct => "Correction",
            PrivacyKind.StopUse => "Stop using my data",
            _ => "Deletion",
        };

    public static string Of(PrivacyState state) =>
        state switch
        {
            PrivacyState.Open => "In progress",
            PrivacyState.Held => "On hold",
            PrivacyState.Answered => "Answered",
            PrivacyState.Completed => "Completed",
            PrivacyState.Refused => "Refused",
            PrivacyState.Withdrawn => "Withdrawn",
            _ => "Expired",
        };

    /// <summary>What a module says about what it keeps, in its own words.</summary>
    public static string Kept(PrivacyPart part, ModuleCatalog catalog, IStringLocalizerFactory localizers) =>
        catalog.Find(part.Module) is { } module ? localizers.Create(module.Texts)[part.Kept!].Value : part.Kept!;

    public static StatusTone ToneOf(PrivacyState state) =>
        state switch
        {
            PrivacyState.Open => StatusTone.Waiting,
            PrivacyState.Held => StatusTone.Attention,
            PrivacyState.Answered or PrivacyState.Completed => StatusTone.Good,
            PrivacyState.Refused => StatusTone.Bad,
            _ => StatusTone.Closed,
        };

    public static string Of(MemberState state) =>
        state switch
        {
            MemberState.Pending => "Not activated",
            MemberState.Active => "Active",
            MemberState.Suspended => "Suspended",
            _ => "Deleted",
        };

    public static StatusTone ToneOf(MemberState state) =>
        state switch
        {
            MemberState.Pending => StatusTone.Attention,
            MemberState.Active => StatusTone.Good,
            MemberState.Suspended => StatusTone.Bad,
            _ => StatusTone.Closed,
        };

    /// <summary>What a part of the platform is called; the others by their own short name.</summary>
    public static string OfModule(string schema) =>
        schema switch
        {
            "identity" => "Account and sign-in",
            "company" => "Company data",
            "marketplace" => "Tool marketplace",
            "consulting" => "Manufacturing advice",
            "coaching" => "Coaching programmes",
            "carboncloud" => "Greenhouse-gas service",
            "content" => "Articles and events",
            _ => schema,
        };
}
