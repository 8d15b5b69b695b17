using EcoSphere.Company.Contracts;
using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.Profiles;

/// <summary>What has been answered about a company so far; any answer may still be missing, too long or wrong.</summary>
internal sealed record ProfileAnswers(
    string? Name,
    CompanyKind? Kind,
    string? IndustryCode,
    string? Address,
    string? Phone,
    string? Representative,
    int? Employees,
    string? Website
)
{
    public static ProfileAnswers None { get; } = new(null, null, null, null, null, null, null, null);

    /// <summary>Brings typed answers into the form in which they are kept.</summary>
    public static ProfileAnswers Typed(
        string? name,
        CompanyKind? kind,
        string? industryCode,
        string? address,
        string? phone,
        string? representative,
        int? employees,
        string? website
    ) =>
        new(
            TextInput.Line(name),
            kind,
            TextInput.Code(industryCode),
            TextInput.Line(address),
            TextInput.Code(phone),
            TextInput.Line(representative),
            employees,
            WebAddress.Typed(website)
        );
}
