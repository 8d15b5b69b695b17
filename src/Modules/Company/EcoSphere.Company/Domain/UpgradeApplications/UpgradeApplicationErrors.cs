using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.UpgradeApplications;

/// <summary>Why something about an upgrade application is refused.</summary>
internal static class UpgradeApplicationErrors
{
    private static readonly TimeZoneInfo Taipei = TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei");

    public static Error NotFound => Error.NotFound("There is no such application.");

    public static Error NoProof => Error.Invalid("Upload a document that proves the company’s registration.");

    public static Error NotSent => Error.Conflict("This application has not been sent yet.");

    public static Error InReview => Error.Conflict("This application is in review and cannot be changed. If something is wrong, withdraw it and apply again.");

    public static Error TaxIdFixed => Error.Conflict("The unified business number cannot be changed any more. Withdraw this application and apply again.");

    public static Error SectionClosed => Error.Conflict("Only the sections that the reviewer returned can be changed.");

    public static Error OwnApplication => Error.Forbidden("You cannot review your own application.");

    public static Error ApplicantCannotAct =>
        Error.Conflict("The applicant’s account is suspended or has been deleted, so nobody could run the company. The application cannot be approved now.");

    public static Error Claimed(string? by, DateTimeOffset? at) =>
        Error.Conflict("{0} has been reviewing this application since {1}. Take it over first.", by ?? "", At(at));

    public static Error SentAgain(int round) =>
        Error.Conflict("This application has been corrected and sent again since you opened it (round {0}). Read it again before you decide.", round);

    public static Error Approved(string? by, DateTimeOffset? at) => Error.Conflict("{0} approved this application on {1}.", by ?? "", At(at));

    public static Error Returned(string? by, DateTimeOffset? at) => Error.Conflict("{0} returned this application to the applicant on {1}.", by ?? "", At(at));

    public static Error Withdrawn(DateTimeOffset? at) => Error.Conflict("The applicant withdrew this application on {0}.", At(at));

    public static Error AlreadyApproved(DateTimeOffset? at) =>
        Error.Conflict("This application was approved on {0}. Change the company’s data instead.", At(at));

    // the same writing in both languages
    private static string At(DateTimeOffset? moment) =>
        moment is { } at ? TimeZoneInfo.ConvertTime(at, Taipei).ToString("yyyy/MM/dd HH:mm", CultureInfo.InvariantCulture) : "";
}
