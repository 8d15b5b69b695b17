using System.Globalization;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Upgrade;

/// <summary>The words of an application, the same on the applicant's pages and the reviewers'.</summary>
internal static class ApplicationWords
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

    public static string? Kind(IStringLocalizer text, CompanyKind? kind) =>
        kind is null
            ? null
            : text[
                kind switch
                {
                    CompanyKind.ToolSupplier => "Digital tool supplier",
                    _ => "Small or medium enterprise",
                }
            ].Value;

    public static string Field(IStringLocalizer text, ApplicationField field) =>
        text[
            field switch
            {
                ApplicationField.Name => "Company name",
                ApplicationField.Kind => "Joins as",
                ApplicationField.IndustryCode => "Industry",
                ApplicationField.Address => "Registered address",
                ApplicationField.Phone => "Telephone",
                ApplicationField.Representative => "Person in charge",
                ApplicationField.Employees => "Number of employees",
                ApplicationField.Website => "Website",
                _ => "Proof document",
            }
        ];

    /// <summary>An industry as forms and facts write it.</summary>
    public static string Industry(string code, string nameZh, string nameEn) =>
        $"{code} {(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? nameZh : nameEn)}";
}
