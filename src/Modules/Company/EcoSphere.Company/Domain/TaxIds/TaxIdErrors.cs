using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.TaxIds;

/// <summary>Why a unified business number is not taken.</summary>
internal static class TaxIdErrors
{
    public static Error Missing => Error.Invalid("Enter the unified business number.").On(nameof(TaxId));

    public static Error Malformed => Error.Invalid("The unified business number has exactly 8 digits. Check it and enter it again.").On(nameof(TaxId));

    public static Error FailsCheck =>
        Error
            .Invalid("This is not a valid unified business number. Check the digits; if they are what your registration certificate says, confirm that below.")
            .On(nameof(TaxId));

    /// <summary>There is a company with this number, or one came into being just now.</summary>
    public static Error Taken => Error.Conflict("A company with this unified business number is registered already. Ask one of its administrators to add you.");
}
