using EcoSphere.Company.Application.Companies;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Admin.Companies;

/// <summary>The audit trail in words. What has none yet keeps its own name: a trail leaves nothing out.</summary>
internal sealed class HistoryWords(IStringLocalizer<CompanyText> text)
{
    public string Action(HistoryLine line) => line.Action switch
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
        "ErasePersonalData" => text["Personal data erased at the person’s request"],
        _ => line.Action,
    };

    public string Change(HistoryChange change)
    {
        var field = Field(change.Field);
        return change.Part is null ? field : $"{Part(change.Part)} – {field}";
    }

    private string Part(string part) => part switch
    {
        "Contact" => text["Contact"],
        "Membership" => text["Member"],
        "ServiceSubscription" => text["Service"],
        "ServiceAccess" => text["Access"],
        _ => part,
    };

    private string Field(string field) => field switch
    {
        "…" => text["Entry"],
        "Name" => text["Name"],
        "Email" => text["E-mail address"],
        "Phone" => text["Telephone"],
        "JobTitle" => text["Job title"],
        "Kind" => text["Joined as"],
        "IndustryCode" => text["Industry"],
        "Address" => text["Registered address"],
        "Representative" => text["Person in charge"],
        "Employees" => text["Number of employees"],
        "Website" => text["Website"],
        "TaxId" => text["Unified business number"],
        "IsAdmin" => text["Administrator"],
        "IsActive" => text["Active"],
        "IsPrimary" => text["Primary contact"],
        "IsSuspended" => text["Suspended"],
        "SuspensionReason" => text["Reason"],
        "Service" => text["Service"],
        _ => field,
    };
}
