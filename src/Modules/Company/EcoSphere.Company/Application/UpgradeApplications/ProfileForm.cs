using System.Globalization;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Kernel;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>The company data of the application form, as typed.</summary>
internal sealed record ProfileForm(
    string? Name,
    CompanyKind? Kind,
    string? IndustryCode,
    string? Address,
    string? Phone,
    string? Representative,
    string? Employees,
    string? Website
)
{
    /// <summary>How much a draft keeps of an answer; the rules of a complete answer are stricter.</summary>
    private const int DraftLength = 400;

    /// <summary>The answers as they are kept; a number that cannot be read is left out.</summary>
    public ProfileAnswers Answers =>
        ProfileAnswers.Typed(Name, Kind, IndustryCode, Address, Phone, Representative, EmployeesRead(out var number) ? number : null, Website);

    /// <summary>What not even a draft can keep.</summary>
    public Error? WhyNotKept
    {
        get
        {
            var answers = Answers;
            var checks = new FieldChecks();
            checks.Text(answers.Name, DraftLength, nameof(Name));
            checks.Text(answers.IndustryCode, CompanyProfile.IndustryCodeLength, nameof(IndustryCode));
            checks.Text(answers.Address, DraftLength, nameof(Address));
            checks.Text(answers.Phone, DraftLength, nameof(Phone));
            checks.Text(answers.Representative, DraftLength, nameof(Representative));
            checks.Text(answers.Website, DraftLength, nameof(Website));
            return checks.Failure;
        }
    }

    /// <summary>All that is still wrong or missing.</summary>
    public FieldChecks Check()
    {
        var checks = CompanyProfile.Check(Answers);
        checks.Require(EmployeesRead(out _), nameof(Employees), Error.Invalid("Enter the number of employees as a whole number of 1 or more."));
        return checks;
    }

    private bool EmployeesRead(out int? number)
    {
        number = null;
        if (TextInput.Line(Employees) is not { } line)
            return true;
        // not a code: a hyphen is a sign or a range here, and leaving it out would make another number of it
        if (!int.TryParse(line, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var read))
            return false;
        number = read;
        return true;
    }
}
