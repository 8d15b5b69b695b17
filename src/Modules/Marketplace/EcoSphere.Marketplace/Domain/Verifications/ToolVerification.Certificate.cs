using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Verifications;

/// <content>The certificate, from its issue to its end.</content>
internal sealed partial class ToolVerification
{
    public const int CertificateNumberLength = Products.Product.CertificateNumberLength;

    /// <summary>So many days before its last day the supplier is reminded of a certificate, the first time and the second.</summary>
    public const int FirstReminderDays = 60;
    public const int SecondReminderDays = 14;

    public string? CertificateNumber { get; private set; }

    /// <summary>The last day of the certificate, in Taipei.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>The last reminder of that day: so many days before it.</summary>
    public int? RemindedDays { get; private set; }

    /// <summary>7: the certificate is issued to a tool that has passed.</summary>
    public Result Certify(Actor by, string? certificateNumber, DateOnly? validUntil, DateTimeOffset now)
    {
        if (Refuse(VerificationAction.Certify, by) is { } refused)
            return refused;
        if (IsPassed != true)
            return VerificationErrors.NotPassed;
        var number = TextInput.Line(certificateNumber);
        var checks = new FieldChecks();
        checks.Text(number, CertificateNumberLength, nameof(CertificateNumber), Error.Invalid("Enter the number of the certificate."));
        checks.Require(
            validUntil is { } day && day > TaipeiTime.DayOf(now),
            nameof(ValidUntil),
            Error.Invalid("Enter the last day of the certificate; it must lie in the future.")
        );
        if (checks.Failure is { } failure)
            return failure;
        return Move(VerificationAction.Certify, by, number, now, () => (CertificateNumber, ValidUntil) = (number, validUntil));
    }

    /// <summary>Staff takes the certificate back, with a reason.</summary>
    public Result Revoke(Actor by, string? note, DateTimeOffset now) => MoveWithReason(VerificationAction.Revoke, by, note, now);

    /// <summary>The last day of the certificate is over.</summary>
    public Result Expire(DateTimeOffset now)
    {
        if (VerificationMoves.Target(VerificationAction.Expire, State) is not { } next)
            return VerificationErrors.NotNow;
        if (ValidUntil >= TaipeiTime.DayOf(now))
            return VerificationErrors.StillValid;
        Step(VerificationAction.Expire, next, by: null, note: null, now);
        return Result.Success();
    }

    /// <summary>The supplier is reminded of the last day, so many days before it.</summary>
    public void Reminded(int days)
    {
        RemindedDays = days;
        Touch();
    }
}
