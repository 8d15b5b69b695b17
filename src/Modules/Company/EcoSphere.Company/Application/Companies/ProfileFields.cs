using System.Globalization;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>A company's data as typed into a form. What it joined as is not among them: most forms must not change it.</summary>
internal sealed record ProfileFields(
    string? Name,
    string? IndustryCode,
    string? Address,
    string? Phone,
    string? Representative,
    string? Employees,
    string? Website
)
{
    public ProfileAnswers As(CompanyKind? kind) => ProfileAnswers.Typed(Name, kind, IndustryCode, Address, Phone, Representative, Count(Employees), Website);

    // what cannot be read as a number is refused in the same words as a number too small
    private static int? Count(string? typed) =>
        TextInput.Line(typed) is not { } line ? null
        : int.TryParse(line, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number
        : 0;
}

/// <summary>Looks up what a profile alone cannot tell.</summary>
internal static class ProfileLookups
{
    /// <summary>An industry that is offered no longer can be kept, but not chosen anew.</summary>
    public static async Task<Error?> WhyNotOffered(this ICompanyDb db, RegisteredCompany company, CompanyProfile profile, CancellationToken ct) =>
        profile.IndustryCode == company.IndustryCode || await db.Industries.AnyAsync(i => i.Code == profile.IndustryCode && i.IsActive, ct)
            ? null
            : Error.Invalid("Choose the company’s industry.").On(nameof(CompanyProfile.IndustryCode));
}
