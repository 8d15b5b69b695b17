using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Applications;

/// <summary>Why something about an application is refused.</summary>
internal static class ApplicationErrors
{
    private static readonly TimeZoneInfo Taipei = TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei");

    public static Error NotFound => Error.NotFound("There is no such application.");

    public static Error NotNow => Error.Conflict("This application is at another step now. Open it again to see which.");

    public static Error Over => Error.Conflict("This application is over.");

    public static Error StaffOnly => Error.Forbidden("Only the programme’s staff may take this step.");

    public static Error FirmOnly => Error.Forbidden("Only the firm that applies may take this step.");

    public static Error OwnFirm => Error.Forbidden("You have acted for the firm in this application, so somebody else has to decide on it.");

    public static Error AlreadyApplied => Error.Conflict("Your company has applied for this item already.");

    public static Error OneItemOnly => Error.Conflict("A firm may apply for one item of this programme only, and your company has applied for another.");

    public static Error TooLate => Error.Conflict("The last day for the correction is over, so this application counts as given up.");

    public static Error NotYetTooLate => Error.Conflict("The firm can still correct this application.");

    public static Error NothingFlagged => Error.Of([Error.Invalid("Say of at least one part what is to be corrected.").On("Notes")]);

    public static Error NotOpenForCorrection => Error.Conflict("This part of the application was not returned for correction.");

    public static Error ScoresMissing => Error.Conflict("Two reviewers have to score this application before it is listed.");

    public static Error NotScored => Error.Conflict("This item is not scored.");

    public static Error ScoredByOthers => Error.Conflict("Two other reviewers have scored this application already.");

    public static Error NotTakingApplications => Error.Conflict("This item takes no applications at present.");

    /// <summary>Somebody has taken a step since the reader opened it. The time is written the same in both languages.</summary>
    public static Error MovedOn(string by, DateTimeOffset at) =>
        Error.Conflict(
            "{0} took this application further on {1}. Open it again to see how it stands.",
            by,
            TimeZoneInfo.ConvertTime(at, Taipei).ToString("yyyy/MM/dd HH:mm", CultureInfo.InvariantCulture)
        );
}
