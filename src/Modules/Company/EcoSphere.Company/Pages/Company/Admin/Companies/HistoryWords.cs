using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Contracts;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Admin.Companies;

/// <summary>The audit trail in words. An action that has none yet keeps its own name.</summary>
internal sealed class HistoryWords(IStringLocalizer<CompanyText> text)
{
    public string Action(HistoryLine line) =>
        line.Action switch
        {
            "ApproveUpgradeApplication" => text["Application approved, company registered"],
            "ChangeMyCompany" or "EditCompany" => text["Company’s data changed"],
            "AddContact" => text["Contact added"],
            "EditContact" => text["Contact changed"],
            "MakeContactPrimary" => text["Primary contact changed"],
            "DeleteContact" => text["Contact deleted"],
            "AddMember" => text["Member added or invited"],
            "EditMember" => text["Member changed"],
            "RemoveMember" => text["Member removed"],
            "CancelInvitation" => text["Invitation cancelled"],
            "SetServiceAccess" => text["Access to a service changed"],
            "SuspendCompany" => text["Company suspended"],
            "ReinstateCompany" => text["Suspension lifted"],
            "AppointAdministrator" => text["Administrator appointed by the platform"],
            "KnowMemberWhenRegistered" or "LinkMemberWhenInvited" => text["Invited person opened an account"],
            "KnowMemberWhenActivated" => text["Member confirmed the e-mail address"],
            "KnowMemberWhenProfileChanged" => text["Member’s e-mail address changed"],
            "OpenServiceWhenSubscribed" => text["Service opened"],
            "CloseServiceWhenEnded" => text["Service ended"],
            "SeedDemoCompanies" => text["Demo data created"],
            "ErasePersonalData" => text["Personal data erased at the person’s request"],
            _ => line.Action,
        };

    /// <summary>The changes that tell a reader something; ids and times are left to the platform's own audit page.</summary>
    public IEnumerable<string> Changes(HistoryLine line) => line.Changes.Select(Change).OfType<string>();

    private string? Change(HistoryChange change)
    {
        var part = change.Part is null ? null : Part(change.Part);
        if (change.Field == "…")
            return part is null ? null : (change.After is null ? text["{0} removed", part] : text["{0} added", part]).Value;
        if (Field(change.Field) is not { } field)
            return null;
        var what = part is null ? field : text["{0}: {1}", part, field].Value;
        return text["{0}: {1} → {2}", what, Value(change.Field, change.Before), Value(change.Field, change.After)];
    }

    private string Part(string part) =>
        part switch
        {
            "Contact" => text["Contact"],
            "Membership" => text["Company member"],
            "ServiceSubscription" => text["Service"],
            "ServiceAccess" => text["Access"],
            _ => part,
        };

    private string? Field(string field) =>
        field switch
        {
            "Name" => text["Name"].Value,
            "Email" => text["E-mail address"].Value,
            "Phone" => text["Telephone"].Value,
            "JobTitle" => text["Job title"].Value,
            "Kind" => text["Joined as"].Value,
            "IndustryCode" => text["Industry"].Value,
            "Address" => text["Registered address"].Value,
            "Representative" => text["Person in charge"].Value,
            "Employees" => text["Number of employees"].Value,
            "Website" => text["Website"].Value,
            "TaxId" => text["Unified business number"].Value,
            "IsAdmin" => text["Administrator"].Value,
            "IsActive" => text["Active"].Value,
            "IsPrimary" => text["Primary contact"].Value,
            "IsSuspended" => text["Suspended"].Value,
            "SuspensionReason" => text["Reason"].Value,
            "Service" => text["Service"].Value,
            _ => null,
        };

    private string Value(string field, string? value) =>
        (field, value) switch
        {
            (_, null) => "–",
            (_, "True") => text["Yes"],
            (_, "False") => text["No"],
            ("Kind", _) => CompanyWords.Kind(text, Enum.Parse<CompanyKind>(value)),
            ("Phone", _) => Show.Phone(value),
            ("Service", _) => CompanyWords.Service(text, value),
            _ => value,
        };
}
