using System.Globalization;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Members;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Marketplace.Application.Mails;

/// <summary>What a supplier's people are told about the check of a tool, in the language they have chosen.</summary>
internal static class VerificationMails
{
    private static readonly Phrase Why = new("You get this mail because your company offers tools on EcoSphere.");

    public static MailDraft Requested(KnownMember reader, ToolVerification check, LocalText tool) =>
        About(
            reader,
            check,
            "verification-requested",
            new Phrase("We have received your request {0}", check.Number),
            [
                new Phrase("Your company asks for the verification of {0}.", NameFor(reader, tool)),
                new Phrase("We will telephone you about what is to be checked and what it costs. Nothing is needed from you until then."),
            ]
        );

    public static MailDraft NeedsConfirmed(KnownMember reader, ToolVerification check, LocalText tool) =>
        About(
            reader,
            check,
            "verification-needs-confirmed",
            new Phrase("Please hand in the signed application for {0}", check.Number),
            [
                new Phrase("What is to be checked of {0} is agreed. The fee is {1}.", NameFor(reader, tool), Money(check.FeeQuoted)),
                .. Note(check),
                new Phrase("Next, sign and stamp the application and upload a scan of it."),
            ]
        );

    public static MailDraft Returned(KnownMember reader, ToolVerification check, LocalText tool) =>
        About(
            reader,
            check,
            "verification-returned",
            new Phrase("Please correct the application for {0}", check.Number),
            [
                new Phrase("The signed application for the verification of {0} has been returned to you.", NameFor(reader, tool)),
                new Phrase("Reason: {0}", NoteOf(check) ?? ""),
                new Phrase("Correct it and upload a scan of it again."),
            ]
        );

    public static MailDraft Accepted(KnownMember reader, ToolVerification check, LocalText tool) =>
        About(
            reader,
            check,
            "verification-accepted",
            new Phrase("The application for {0} has been accepted", check.Number),
            [
                check.IsPaymentAwaited
                    ? new Phrase(
                        "The verification of {0} can begin once the fee of {1} is paid. The page of the verification says how; upload the receipt there.",
                        NameFor(reader, tool),
                        Money(check.FeeQuoted)
                    )
                    : new Phrase("The verification of {0} costs nothing, so we go on with it.", NameFor(reader, tool)),
                .. Note(check),
            ]
        );

    public static MailDraft Paid(KnownMember reader, ToolVerification check, LocalText tool) =>
        About(
            reader,
            check,
            "verification-paid",
            new Phrase("Please prepare the tool for {0}", check.Number),
            [
                new Phrase(
                    "We have received {0} for the verification of {1} (invoice or receipt {2}).",
                    Money(check.FeePaid),
                    NameFor(reader, tool),
                    check.InvoiceNumber ?? ""
                ),
                .. Note(check),
                new Phrase("Next, prepare a test account, the manual and the sample data for the check, and upload what can be sent as a file."),
            ]
        );

    /// <summary>The button leads to the report itself, which only the supplier's people can open.</summary>
    public static MailDraft Reported(KnownMember reader, ToolVerification check, LocalText tool) =>
        About(
            reader,
            check,
            "verification-reported",
            new Phrase("The report for {0} is there", check.Number),
            [
                check.IsPassed == true
                    ? new Phrase("{0} has passed the check. The certificate will follow.", NameFor(reader, tool))
                    : new Phrase("{0} has not passed the check. The report says what is missing.", NameFor(reader, tool)),
                .. Note(check),
                new Phrase("Only members of your company can open the report; you may have to sign in first."),
            ]
        ) with
        {
            ButtonText = new Phrase("Download the report"),
            ButtonPath = $"{PathOf(check)}/files/{check.Documents.Where(d => d.Kind == VerificationDocumentKind.Report).MaxBy(d => d.AddedAt)?.FileId}",
        };

    public static MailDraft Certified(KnownMember reader, ToolVerification check, LocalText tool) =>
        About(
            reader,
            check,
            "verification-certified",
            new Phrase("Your tool has the badge: {0}", NameFor(reader, tool)),
            [
                new Phrase(
                    "Certificate {0} has been issued to {1}. It is valid until {2}.",
                    check.CertificateNumber ?? "",
                    NameFor(reader, tool),
                    Day(check.ValidUntil)
                ),
                new Phrase("The badge stands on the tool’s page from now on, and the tool in the public list of verified tools."),
            ]
        );

    public static MailDraft Failed(KnownMember reader, ToolVerification check, LocalText tool) =>
        About(
            reader,
            check,
            "verification-failed",
            new Phrase("The verification {0} has ended without a certificate", check.Number),
            [
                new Phrase("{0} has not passed the check.", NameFor(reader, tool)),
                new Phrase("Reason: {0}", NoteOf(check) ?? ""),
                new Phrase("Once the tool has been improved, you can request another verification."),
            ]
        );

    public static MailDraft Ended(KnownMember reader, ToolVerification check, LocalText tool) =>
        About(
            reader,
            check,
            "verification-ended",
            new Phrase("The verification {0} has been ended", check.Number),
            [
                new Phrase("The platform has ended the verification of {0}.", NameFor(reader, tool)),
                new Phrase("Reason: {0}", NoteOf(check) ?? ""),
                new Phrase("You can request another verification at any time."),
            ]
        );

    public static MailDraft Revoked(KnownMember reader, ToolVerification check, LocalText tool) =>
        About(
            reader,
            check,
            "verification-revoked",
            new Phrase("Certificate {0} has been revoked", check.CertificateNumber ?? ""),
            [
                new Phrase("{0} has lost its certificate and the badge with it.", NameFor(reader, tool)),
                new Phrase("Reason: {0}", NoteOf(check) ?? ""),
                new Phrase("You can request another verification at any time."),
            ]
        );

    public static MailDraft DocumentGiven(KnownMember reader, ToolVerification check, LocalText tool) =>
        About(
            reader,
            check,
            "verification-document",
            new Phrase("There is a new document for {0}", check.Number),
            [new Phrase("The platform has given you a document for the verification of {0}.", NameFor(reader, tool))]
        );

    public static MailDraft Ending(KnownMember reader, ToolVerification check, LocalText tool) =>
        About(
            reader,
            check,
            "verification-ending",
            new Phrase("The certificate of {0} ends on {1}", NameFor(reader, tool), Day(check.ValidUntil)),
            [
                new Phrase(
                    "Certificate {0} is valid until {1}. After that day the tool carries the badge no longer.",
                    check.CertificateNumber ?? "",
                    Day(check.ValidUntil)
                ),
                new Phrase(
                    "Request the next verification in time: it takes several weeks, and the new certificate takes the place of the present one without a gap."
                ),
            ]
        ) with
        {
            ButtonText = new Phrase("Renew the certificate"),
            ButtonPath = $"/supplier/verification/new?product={check.ProductId}",
        };

    public static MailDraft Expired(KnownMember reader, ToolVerification check, LocalText tool) =>
        About(
            reader,
            check,
            "verification-expired",
            new Phrase("The certificate of {0} has ended", NameFor(reader, tool)),
            [
                new Phrase("Certificate {0} was valid until {1}.", check.CertificateNumber ?? "", Day(check.ValidUntil)),
                new Phrase("You can request another verification at any time."),
            ]
        );

    private static string PathOf(ToolVerification check) => $"/supplier/verification/{check.Id}";

    private static string NameFor(KnownMember reader, LocalText tool) => tool.In(english: reader.Language == "en") ?? "";

    private static string? NoteOf(ToolVerification check) => check.Steps.MaxBy(s => s.Number)?.Note;

    private static IEnumerable<Phrase> Note(ToolVerification check) => NoteOf(check) is { } note ? [new Phrase("Note from the platform: {0}", note)] : [];

    // the same writing in both languages
    private static string Day(DateOnly? day) => day?.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture) ?? "";

    private static string Money(decimal? amount) => string.Create(CultureInfo.InvariantCulture, $"NT${amount:N0}");

    private static MailDraft About(KnownMember reader, ToolVerification check, string kind, Phrase subject, IReadOnlyList<Phrase> body) =>
        new(kind, reader.Email, reader.Name, reader.Language, subject, body, Why)
        {
            MemberId = reader.Id,
            ButtonText = new Phrase("Open the verification"),
            ButtonPath = PathOf(check),
        };
}
