using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.TaxIds;

/// <summary>
/// The unified business number (統一編號): eight digits, the last of which lets typing errors be noticed. The check proves neither that
/// the number was issued nor to whom.
/// </summary>
internal sealed record TaxId
{
    public const int Length = 8;

    private static readonly int[] Weights = [1, 2, 1, 2, 1, 2, 4, 1];

    private TaxId(string value, bool passesCheck) => (Value, PassesCheck) = (value, passesCheck);

    /// <summary>The eight digits.</summary>
    public string Value { get; }

    /// <summary>False for a number that fails the check and was taken on the applicant's word that the certificate says so.</summary>
    public bool PassesCheck { get; }

    /// <summary>Reads a number as typed: white space, hyphens and full-width digits are accepted.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="isOnCertificate">
    /// Whether the applicant asserts that this very number stands on the registration certificate: a few old entities carry numbers
    /// that fail the check, so a reviewer decides about them.
    /// </param>
    public static Result<TaxId> Parse(string? typed, bool isOnCertificate = false)
    {
        if (TextInput.Code(typed) is not { } code)
            return TaxIdErrors.Missing;
        if (code.Length != Length || !code.All(char.IsAsciiDigit))
            return TaxIdErrors.Malformed;
        var passes = Passes(code);
        return passes || isOnCertificate ? new TaxId(code, passes) : TaxIdErrors.FailsCheck;
    }

    public override string ToString() => Value;

    // Ministry of Finance, Fiscal Information Agency, 營利事業統一編號檢查碼邏輯修正說明: since 2023-04-01 the sum of the digits of all
    // products need only be divisible by 5, before that by 10; every older number still passes. A seventh digit 7 makes the product
    // 28, whose digits add up to 10, which may count as 1 or as 0: the same as asking for the sum or the sum and one.
    private static bool Passes(string digits)
    {
        var sum = 0;
        for (var i = 0; i < Length; i++)
        {
            var (tens, ones) = Math.DivRem((digits[i] - '0') * Weights[i], 10);
            sum += tens + ones;
        }

        return sum % 5 == 0 || (digits[6] == '7' && (sum + 1) % 5 == 0);
    }
}
