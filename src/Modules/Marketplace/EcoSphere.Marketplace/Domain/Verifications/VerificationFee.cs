using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Verifications;

/// <summary>The payment of a fee as staff records it; checked.</summary>
internal sealed record VerificationFee
{
    public const int InvoiceNumberLength = 40;

    private VerificationFee() { }

    /// <summary>In NT$.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The number of the invoice or receipt (發票／收據號碼).</summary>
    public required string InvoiceNumber { get; init; }

    public required DateOnly PaidOn { get; init; }

    public static Result<VerificationFee> From(decimal? amount, string? invoiceNumber, DateOnly? paidOn, DateTimeOffset now)
    {
        var number = TextInput.Line(invoiceNumber);
        var checks = new FieldChecks();
        checks.Require(IsAmount(amount), nameof(Amount), Error.Invalid("Enter the amount in NT$, without decimals."));
        checks.Text(number, InvoiceNumberLength, nameof(InvoiceNumber), Error.Invalid("Enter the number of the invoice or receipt."));
        checks.Require(
            paidOn is { } day && day <= TaipeiTime.DayOf(now),
            nameof(PaidOn),
            Error.Invalid("Enter the day of the payment; it cannot lie in the future.")
        );
        return checks.Failure is { } failure
            ? failure
            : new VerificationFee
            {
                Amount = amount!.Value,
                InvoiceNumber = number!,
                PaidOn = paidOn!.Value,
            };
    }

    /// <summary>Whether it can be a fee: whole NT$; a free check costs nothing.</summary>
    public static bool IsAmount(decimal? amount) => amount is >= 0 and <= 10_000_000 && decimal.Truncate(amount.Value) == amount;
}
