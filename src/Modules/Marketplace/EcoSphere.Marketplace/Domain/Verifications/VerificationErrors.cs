using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Verifications;

/// <summary>Why something about the check of a tool is refused.</summary>
internal static class VerificationErrors
{
    public static Error NotFound => Error.NotFound("There is no such verification.");

    public static Error AlreadyOpen => Error.Conflict("A verification of this product is under way already.");

    public static Error NotNow => Error.Conflict("This verification is at another step now. Open it again to see which.");

    public static Error Over => Error.Conflict("This verification is over.");

    public static Error NotPassed => Error.Conflict("The tool has not passed the check, so no certificate can be issued.");

    public static Error Passed => Error.Conflict("The tool has passed the check, so it cannot be failed.");

    public static Error StillValid => Error.Conflict("This certificate is still valid.");

    public static Error StaffOnly => Error.Forbidden("Only the platform’s administrators may take this step.");

    public static Error SupplierOnly => Error.Forbidden("Only the tool’s supplier may take this step.");
}
