using EcoSphere.Kernel;

namespace EcoSphere.Identity.Application.TwoFactor;

/// <summary>Why something about the second factor is refused.</summary>
internal static class TwoFactorErrors
{
    public static Error Off => Error.Conflict("Two-factor sign-in is not on.");

    public static Error NeededByStaff => Error.Conflict("Administrators of the platform cannot turn two-factor sign-in off.");
}
