using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Application.Industries;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Pages.Company.Upgrade;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company;

/// <summary>Words that several pages about companies show.</summary>
internal static class CompanyWords
{
    public static string Kind(IStringLocalizer text, CompanyKind? kind) => ApplicationWords.Kind(text, kind) ?? "";

    public static string Role(IStringLocalizer text, bool isAdmin) => text[isAdmin ? "Administrator" : "Member"];

    /// <summary>A service by its short name; one that this version does not know keeps that.</summary>
    public static string Service(IStringLocalizer text, string service) => service == "carbon-cloud" ? text["CarbonCloud"] : service;

    public static string? Industry(IndustryName? industry) =>
        industry is null ? null : ApplicationWords.Industry(industry.Code, industry.NameZh, industry.NameEn);

    /// <summary>The industries on offer, and the present one even when it is not offered any more.</summary>
    public static IReadOnlyList<SelectListItem> Industries(IReadOnlyList<OfferedIndustry> offered, IndustryName? present)
    {
        var all = offered.Select(i => new IndustryName(i.Code, i.NameZh, i.NameEn));
        if (present is not null)
            all = all.Append(present).DistinctBy(i => i.Code).OrderBy(i => i.Code, StringComparer.Ordinal);
        return [.. all.Select(i => new SelectListItem(Industry(i), i.Code))];
    }
}
