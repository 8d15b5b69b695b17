using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Inquiries;

/// <summary>How the asker can be reached, as told with the inquiry; checked. A supplier sees it once the inquiry is assigned to it.</summary>
internal sealed record AskerContact
{
    public const int NameLength = 60;
    public const int CompanyNameLength = 100;
    public const int JobTitleLength = 60;

    private AskerContact() { }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required string? Phone { get; init; }

    public required string? CompanyName { get; init; }

    public required string? CompanyTaxId { get; init; }

    public required string? JobTitle { get; init; }

    /// <summary>Reads the answers of a form.</summary>
    /// <param name="name">The name.</param>
    /// <param name="email">The address.</param>
    /// <param name="phone">The telephone number, or null.</param>
    /// <param name="companyName">The company, or null.</param>
    /// <param name="companyTaxId">What is known of the company's tax id; never typed.</param>
    /// <param name="jobTitle">The job title, or null.</param>
    public static Result<AskerContact> From(string? name, string? email, string? phone, string? companyName, string? companyTaxId, string? jobTitle)
    {
        var (known, address, number) = (TextInput.Line(name), TextInput.Email(email), TextInput.Code(phone));
        var (company, title) = (TextInput.Line(companyName), TextInput.Line(jobTitle));
        var checks = new FieldChecks();
        checks.Text(known, NameLength, "ContactName", Error.Invalid("Enter your name."));
        checks.Email(address, "ContactEmail", Error.Invalid("Enter your e-mail address."));
        checks.Phone(number, "ContactPhone");
        checks.Text(company, CompanyNameLength, "ContactCompany");
        checks.Text(title, JobTitleLength, "ContactJobTitle");
        return checks.Failure is { } failure
            ? failure
            : new AskerContact
            {
                Name = known!,
                Email = address!,
                Phone = number,
                CompanyName = company,
                CompanyTaxId = companyTaxId,
                JobTitle = title,
            };
    }
}
