using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Cases;

/// <summary>Why something about a case is refused.</summary>
internal static class CaseErrors
{
    private static readonly TimeZoneInfo Taipei = TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei");

    public static Error NotFound => Error.NotFound("There is no such case.");

    public static Error NotNow => Error.Conflict("This case is at another step now. Open it again to see which.");

    public static Error Over => Error.Conflict("This case is over.");

    public static Error FirmOnly => Error.Forbidden("Only the firm of this case may take this step.");

    public static Error ConsultantOnly => Error.Forbidden("Only the consultant of this case may take this step.");

    public static Error StaffOnly => Error.Forbidden("Only the platform’s administrators may take this step.");

    public static Error OwnCase => Error.Forbidden("You have acted for the firm in this case, so somebody else has to go on with it.");

    public static Error SectionClosed => Error.Conflict("Only the sections that the reviewer returned can be changed.");

    public static Error NoScan => Error.Invalid("Upload the scan of the stamped application.");

    public static Error ReasonForFirm => Error.Invalid("Enter the reason; the firm reads it.");

    public static Error ReasonForConsultant => Error.Invalid("Enter the reason; the consultant reads it.");

    public static Error ReasonForOthers => Error.Invalid("Enter the reason; the other side reads it.");

    public static Error SameConsultant => Error.Conflict("This consultant has the case already.");

    public static Error ProposalGone => Error.Conflict("This time is no longer proposed. Open the case again to see which are.");

    public static Error ProposalPast => Error.Conflict("This time is over. Ask the consultant for others.");

    public static Error VisitAhead => Error.Conflict("The visit has not taken place yet; the report is uploaded after it.");

    public static Error VisitHeld => Error.Conflict("The day of the visit has come, so it cannot be cancelled any more.");

    public static Error NoReport => Error.Invalid("Choose the file of the report.");

    public static Error TooManyReports => Error.Conflict("A report takes at most {0} versions.", ReportVersion.Most);

    public static Error NewerReport => Error.Conflict("There is a newer version of the report. Read it before you confirm.");

    /// <summary>Another administrator sees to it.</summary>
    public static Error Claimed(string? by, DateTimeOffset? at) =>
        Error.Conflict("{0} has been seeing to this case since {1}. Take it over first.", by ?? "", At(at));

    /// <summary>Somebody has taken a step since the reader opened it. The time is written the same in both languages.</summary>
    public static Error MovedOn(string by, DateTimeOffset at) =>
        Error.Conflict("{0} took this case further on {1}. Open it again to see how it stands.", by, At(at));

    private static string At(DateTimeOffset? moment) =>
        moment is { } at ? TimeZoneInfo.ConvertTime(at, Taipei).ToString("yyyy/MM/dd HH:mm", CultureInfo.InvariantCulture) : "";
}
