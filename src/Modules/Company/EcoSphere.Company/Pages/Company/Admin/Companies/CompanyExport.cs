using EcoSphere.Company.Application.Companies;
using EcoSphere.Platform.Exports;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Admin.Companies;

/// <summary>The columns of the exported file.</summary>
internal static class CompanyExport
{
    public static ExportTable<CompanyExportRow> Table(IStringLocalizer text) =>
        new ExportTable<CompanyExportRow>(text["Companies"])
            .Text(text["Unified business number"], r => r.TaxId, 12)
            .Text(text["Company name"], r => r.Name)
            .Text(text["Joined as"], r => CompanyWords.Kind(text, r.Kind), 18)
            .Text(
                text["Industry"],
                r => CompanyWords.Industry(r.IndustryZh is null ? null : new IndustryName(r.IndustryCode, r.IndustryZh, r.IndustryEn!)) ?? r.IndustryCode,
                24
            )
            .Text(text["Registered address"], r => r.Address, 40)
            .Text(text["Telephone"], r => Show.Phone(r.Phone), 18)
            .Text(text["Person in charge"], r => r.Representative, 16)
            .Number(text["Number of employees"], r => r.Employees, 10)
            .Text(text["Website"], r => r.Website)
            .Text(text["Status"], r => text[r.IsSuspended ? "Suspended" : "In use"], 10)
            .Number(text["Number of members"], r => r.Members, 10)
            .Time(text["Registered on"], r => r.RegisteredAt)
            .Text(text["Primary contact"], r => r.ContactName, 16)
            .Text(text["Primary contact’s telephone"], r => Show.Phone(r.ContactPhone), 18)
            .Text(text["Primary contact’s e-mail address"], r => r.ContactEmail);
}
