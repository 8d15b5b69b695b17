using EcoSphere.Company.Contracts;
using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.Profiles;

/// <summary>A company's data, complete and checked.</summary>
internal sealed record CompanyProfile
{
    public const int NameLength = 100;
    public const int IndustryCodeLength = 2;
    public const int AddressLength = 200;
    public const int RepresentativeLength = 60;

    private CompanyProfile() { }

    public required string Name { get; init; }

    public required CompanyKind Kind { get; init; }

    public required string IndustryCode { get; init; }

    public required string Address { get; init; }

    public required string Phone { get; init; }

    public required string Representative { get; init; }

    public required int? Employees { get; init; }

    public required string? Website { get; init; }

    /// <summary>Takes answers as a profile; whether the industry is one that is offered is for the caller to look up.</summary>
    public static Result<CompanyProfile> From(ProfileAnswers answers) =>
        Check(answers).Failure is { } failure
            ? failure
            : new CompanyProfile
            {
                Name = answers.Name!,
                Kind = answers.Kind!.Value,
                IndustryCode = answers.IndustryCode!,
                Address = answers.Address!,
                Phone = answers.Phone!,
                Representative = answers.Representative!,
                Employees = answers.Employees,
                Website = answers.Website,
            };

    /// <summary>Checks answers, so that a form can add checks of its own.</summary>
    public static FieldChecks Check(ProfileAnswers answers)
    {
        var checks = new FieldChecks();
        checks.Text(answers.Name, NameLength, nameof(Name), Error.Invalid("Enter the company’s registered name."));
        checks.Require(answers.Kind is { } kind && Enum.IsDefined(kind), nameof(Kind), Error.Invalid("Choose what the company joins as."));
        checks.Require(IsCode(answers.IndustryCode), nameof(IndustryCode), Error.Invalid("Choose the company’s industry."));
        checks.Text(answers.Address, AddressLength, nameof(Address), Error.Invalid("Enter the company’s registered address."));
        checks.Phone(answers.Phone, nameof(Phone), Error.Invalid("Enter the company’s telephone number."));
        checks.Text(answers.Representative, RepresentativeLength, nameof(Representative), Error.Invalid("Enter the name of the person in charge."));
        checks.Require(answers.Employees is null or >= 1, nameof(Employees), Error.Invalid("Enter the number of employees as a whole number of 1 or more."));
        checks.Text(answers.Website, WebAddress.MaxLength, nameof(Website));
        checks.Require(
            answers.Website is null || WebAddress.IsValid(answers.Website),
            nameof(Website),
            Error.Invalid("Enter the website’s full address, such as https://www.example.com.")
        );
        return checks;
    }

    private static bool IsCode(string? code) => code is { Length: IndustryCodeLength } && code.All(char.IsAsciiDigit);
}
