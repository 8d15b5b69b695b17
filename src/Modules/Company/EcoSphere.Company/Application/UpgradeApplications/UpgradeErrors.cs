using EcoSphere.Kernel;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>Refusals that need more than one application to see.</summary>
internal static class UpgradeErrors
{
    public static Error BelongsToCompany(string company) =>
        Error.Conflict("You belong to {0} already. One person belongs to one company at most; its administrator can remove you first.", company);

    public static Error ApplicantBelongsToCompany(string company) =>
        Error.Conflict("The applicant has joined {0} in the meantime. Return the application and explain it.", company);

    public static Error CompanyExists(string company) =>
        Error.Conflict(
            "This unified business number belongs to {0} already, so it cannot become a company again. Return the application and explain it.",
            company
        );

    public static Error ChangedSince => Error.Conflict("Your answers have changed since you opened this page. Check them again before you send them.");

    public static Error IndustryRetired => Error.Invalid("This industry is no longer offered. Choose another one.").On("IndustryCode");
}
