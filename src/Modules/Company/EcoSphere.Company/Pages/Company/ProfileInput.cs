using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company;

/// <summary>The answers of the forms about a company's data.</summary>
internal class ProfileInput
{
    /// <summary>The stamp of the state that the form showed.</summary>
    public Guid Version { get; set; }

    public string? Name { get; set; }

    public string? IndustryCode { get; set; }

    public string? Address { get; set; }

    public string? Phone { get; set; }

    public string? Representative { get; set; }

    public string? Employees { get; set; }

    public string? Website { get; set; }

    public ProfileFields Fields => new(Name, IndustryCode, Address, Phone, Representative, Employees, Website);

    public void Fill(Guid version, ProfileAnswers saved)
    {
        (Version, Name, IndustryCode, Address) = (version, saved.Name, saved.IndustryCode, saved.Address);
        (Phone, Representative, Employees, Website) = (
            Show.Phone(saved.Phone),
            saved.Representative,
            saved.Employees?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            saved.Website
        );
    }

    /// <summary>What is saved, in the order of the form.</summary>
    public static IReadOnlyList<SavedValue> Saved(IStringLocalizer text, ProfileAnswers saved, IndustryName? industry) =>
        [
            new(text["Company name"], saved.Name),
            new(text["Industry"], CompanyWords.Industry(industry)),
            new(text["Registered address"], saved.Address),
            new(text["Telephone"], Show.Phone(saved.Phone)),
            new(text["Person in charge"], saved.Representative),
            new(text["Number of employees"], saved.Employees?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new(text["Website"], saved.Website),
        ];
}

/// <summary>The same with what only staff may change.</summary>
internal sealed class StaffProfileInput : ProfileInput
{
    public CompanyKind? Kind { get; set; }
}
