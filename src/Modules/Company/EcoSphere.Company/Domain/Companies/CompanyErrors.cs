using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.Companies;

/// <summary>Why something about a company is refused.</summary>
internal static class CompanyErrors
{
    public static Error NotFound => Error.NotFound("There is no such company.");

    public static Error Suspended => Error.Forbidden("Your company is suspended, so nothing of it can be changed. Write to us if you think this is a mistake.");

    public static Error AlreadySuspended => Error.Conflict("This company is suspended already.");

    public static Error NotSuspended => Error.Conflict("This company is not suspended.");

    public static Error KindNeedsStaff => Error.Invalid("What the company joined as can only be changed by the platform. Write to us.").On("Kind");

    public static Error ContactNotFound => Error.NotFound("There is no such contact.");

    public static Error TooManyContacts =>
        Error.Conflict("A company has at most {0} contacts. Delete one that is no longer needed first.", RegisteredCompany.MaxContacts);
}
