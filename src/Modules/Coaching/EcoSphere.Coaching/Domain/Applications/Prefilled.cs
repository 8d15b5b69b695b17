using System.Globalization;
using EcoSphere.Coaching.Domain.Companies;
using EcoSphere.Coaching.Domain.Programmes;

namespace EcoSphere.Coaching.Domain.Applications;

/// <summary>What a question is filled with before the firm has said anything.</summary>
internal static class Prefilled
{
    public static string? Value(Prefill prefill, KnownCompany company) =>
        prefill switch
        {
            Prefill.CompanyName => company.Name,
            Prefill.TaxId => company.TaxId,
            Prefill.Address => company.Address,
            Prefill.CompanyPhone => company.Phone,
            Prefill.Representative => company.Representative,
            Prefill.Industry => company.IndustryCode,
            Prefill.Employees => company.Employees?.ToString(CultureInfo.InvariantCulture),
            Prefill.ContactName => company.ContactName,
            Prefill.ContactJobTitle => company.ContactJobTitle,
            Prefill.ContactPhone => company.ContactPhone,
            Prefill.ContactEmail => company.ContactEmail,
            _ => null,
        };
}
