using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Verifications;

/// <summary>Why something about the check of a tool is refused.</summary>
internal static class VerificationErrors
{
    private static readonly TimeZoneInfo Taipei = TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei");

    public static Error NotFound => Error.NotFound("There is no such verification.");

    public static Error NotNow => Error.Conflict("This verification is at another step now. Open it again to see which.");

    public static Error Over => Error.Conflict("This verification is over.");

    public static Error NotPassed => Error.Conflict("The tool has not passed the check, so no certificate can be issued.");

    public static Error Passed => Error.Conflict("The tool has passed the check, so it cannot be failed.");

    public static Error StillValid => Error.Conflict("This certificate is still valid.");

    public static Error StaffOnly => Error.Forbidden("Only the platform’s administrators may take this step.");

    public static Error SupplierOnly => Error.Forbidden("Only the tool’s supplier may take this step.");

    public static Error OwnTool => Error.Forbidden("You have acted for the supplier in this verification, so somebody else has to go on with it.");

    public static Error NumberTaken =>
        Error.Of([Error.Invalid("This number has been given to another certificate.").On(nameof(ToolVerification.CertificateNumber))]);

    public static Error TooManyDocuments => Error.Conflict("A verification takes at most {0} documents.", ToolVerification.MostDocuments);

    /// <summary>Somebody has taken a step since the reader opened it. The time is written the same in both languages.</summary>
    public static Error MovedOn(string by, DateTimeOffset at) =>
        Error.Conflict(
            "{0} took this verification further on {1}. Open it again to see how it stands.",
            by,
            TimeZoneInfo.ConvertTime(at, Taipei).ToString("yyyy/MM/dd HH:mm", CultureInfo.InvariantCulture)
        );
}
