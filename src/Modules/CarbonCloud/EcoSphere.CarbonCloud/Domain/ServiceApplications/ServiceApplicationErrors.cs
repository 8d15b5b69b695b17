using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.CarbonCloud.Domain.ServiceApplications;

/// <summary>Why something about an application for the service is refused.</summary>
internal static class ServiceApplicationErrors
{
    private static readonly TimeZoneInfo Taipei = TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei");

    public static Error NotFound => Error.NotFound("There is no such application.");

    public static Error NotSent => Error.Conflict("This application has not been sent yet.");

    public static Error InReview => Error.Conflict("This application is in review and cannot be changed. If something is wrong, withdraw it and apply again.");

    public static Error SectionClosed => Error.Conflict("Only the sections that the reviewer returned can be changed.");

    public static Error OwnApplication => Error.Forbidden("You cannot review what you or your company has applied for.");

    public static Error ApplicantCannotAct =>
        Error.Conflict(
            "The applicant’s account cannot be used or no longer belongs to the company, so nobody would have the first seat. It cannot be approved now."
        );

    public static Error CompanySuspended => Error.Conflict("The company is suspended, so the application cannot be approved now.");

    public static Error ChangedSince => Error.Conflict("Your answers have changed since you opened this page. Check them again before you send them.");

    public static Error SubscriptionRuns(DateOnly lastDay) =>
        Error.Conflict("Your company’s subscription runs until {0}. It can apply again once that has ended.", Day(lastDay));

    public static Error Claimed(string? by, DateTimeOffset? at) =>
        Error.Conflict("{0} has been reviewing this application since {1}. Take it over first.", by ?? "", At(at));

    public static Error SentAgain(int round) =>
        Error.Conflict("This application has been corrected and sent again since you opened it (round {0}). Read it again before you decide.", round);

    public static Error Approved(string? by, DateTimeOffset? at) => Error.Conflict("{0} approved this application on {1}.", by ?? "", At(at));

    public static Error Returned(string? by, DateTimeOffset? at) => Error.Conflict("{0} returned this application to the applicant on {1}.", by ?? "", At(at));

    public static Error Withdrawn(DateTimeOffset? at) => Error.Conflict("This application was withdrawn on {0}.", At(at));

    public static Error AlreadyApproved(DateTimeOffset? at) => Error.Conflict("This application was approved on {0} and cannot be changed.", At(at));

    // the same writing in both languages
    private static string At(DateTimeOffset? moment) =>
        moment is { } at ? TimeZoneInfo.ConvertTime(at, Taipei).ToString("yyyy/MM/dd HH:mm", CultureInfo.InvariantCulture) : "";

    private static string Day(DateOnly day) => day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);
}
