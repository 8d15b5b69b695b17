using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace;

/// <summary>The words of a verification, the same on the supplier's pages and the staff's.</summary>
internal static class VerificationWords
{
    /// <summary>The seven steps, each with the action that completes it.</summary>
    public static IReadOnlyList<VerificationAction> Steps { get; } =
    [
        VerificationAction.Request,
        VerificationAction.ConfirmNeeds,
        VerificationAction.AcceptApplication,
        VerificationAction.RecordPayment,
        VerificationAction.RecordCheck,
        VerificationAction.SendReport,
        VerificationAction.Certify,
    ];

    public static string Name(LocalText name) => name.Here() ?? "";

    /// <summary>How a state looks to a side: what waits for the reader asks for attention.</summary>
    public static StatusTone Tone(VerificationState state, Side? turn, Side reader) =>
        state switch
        {
            VerificationState.Certified => StatusTone.Good,
            VerificationState.Failed => StatusTone.Bad,
            _ when turn is null => StatusTone.Closed,
            _ => turn == reader ? StatusTone.Attention : StatusTone.Waiting,
        };

    /// <param name="text">The module's texts.</param>
    /// <param name="state">The state.</param>
    /// <param name="hasCertificate">Whether a certificate has been issued: what staff ended then was revoked.</param>
    public static string State(IStringLocalizer text, VerificationState state, bool hasCertificate) =>
        text[
            state switch
            {
                VerificationState.Requested => "To be confirmed",
                VerificationState.NeedsConfirmed => "Application due",
                VerificationState.Applied => "Being examined",
                VerificationState.Accepted => "Payment due",
                VerificationState.Paid => "Being checked",
                VerificationState.Checked => "Report due",
                VerificationState.Reported => "Report sent",
                VerificationState.Certified => "Certificate issued",
                VerificationState.Expired => "Certificate expired",
                VerificationState.Failed => "Tool not passed",
                VerificationState.Withdrawn => "Given up by the supplier",
                _ => hasCertificate ? "Certificate revoked" : "Ended by the platform",
            }
        ];

    public static string Step(IStringLocalizer text, VerificationAction completedBy) =>
        text[
            completedBy switch
            {
                VerificationAction.Request => "The supplier requests the check",
                VerificationAction.ConfirmNeeds => "Needs confirmed by telephone",
                VerificationAction.AcceptApplication => "Signed application",
                VerificationAction.RecordPayment => "Payment of the fee",
                VerificationAction.RecordCheck => "Preparation and check of the tool",
                VerificationAction.SendReport => "Report by mail",
                _ => "Certificate and public list",
            }
        ];

    public static string Done(IStringLocalizer text, VerificationAction action) =>
        text[
            action switch
            {
                VerificationAction.Request => "Verification requested",
                VerificationAction.ConfirmNeeds => "Needs and fee confirmed",
                VerificationAction.Apply => "Signed application handed in",
                VerificationAction.ReturnApplication => "Application returned for correction",
                VerificationAction.AcceptApplication => "Application accepted",
                VerificationAction.RecordPayment => "Payment recorded",
                VerificationAction.RecordCheck => "Check recorded",
                VerificationAction.SendReport => "Report sent to the supplier",
                VerificationAction.Certify => "Certificate issued",
                VerificationAction.Fail => "Ended without a certificate",
                VerificationAction.Withdraw => "Given up by the supplier",
                VerificationAction.Revoke => "Certificate revoked",
                VerificationAction.Expire => "Certificate expired",
                _ => "Ended by the platform",
            }
        ];

    public static string Kind(IStringLocalizer text, VerificationDocumentKind kind) =>
        text[
            kind switch
            {
                VerificationDocumentKind.SignedApplication => "Signed application",
                VerificationDocumentKind.PaymentProof => "Proof of payment",
                VerificationDocumentKind.ToolMaterial => "Material for the check",
                VerificationDocumentKind.Report => "Verification report",
                _ => "Other document",
            }
        ];

    /// <summary>Whose turn it is, to a side.</summary>
    public static string Turn(IStringLocalizer text, Side turn, Side reader) =>
        text[
            (turn, reader) switch
            {
                _ when turn == reader => "It is your turn",
                (Side.Staff, _) => "It is the platform’s turn",
                _ => "It is the supplier’s turn",
            }
        ];

    /// <summary>What comes next, to the supplier.</summary>
    public static string NextForSupplier(IStringLocalizer text, VerificationState state, bool isPaymentAwaited, bool? isPassed) =>
        text[
            state switch
            {
                VerificationState.Requested => "The platform telephones you about what is to be checked.",
                VerificationState.NeedsConfirmed => "Sign and stamp the application and upload a scan of it.",
                VerificationState.Applied => "The platform examines the signed application.",
                VerificationState.Accepted => isPaymentAwaited ? "Pay the fee and upload the receipt." : "The platform confirms the payment.",
                VerificationState.Paid => "Prepare the tool for the check; upload what can be sent as a file.",
                VerificationState.Checked => "The tool has been checked. The platform writes the report.",
                VerificationState.Reported => isPassed == true
                    ? "The tool has passed. The platform issues the certificate."
                    : "The tool has not passed. The report says what is missing.",
                VerificationState.Certified => "The tool carries the badge and stands in the public list.",
                VerificationState.Expired => "The certificate has ended. Request another verification to get a new one.",
                VerificationState.Failed => "The tool has not passed. You can request another verification once it has been improved.",
                _ => "This verification is over. You can request another one at any time.",
            }
        ];

    /// <summary>What comes next, to staff.</summary>
    public static string NextForStaff(IStringLocalizer text, VerificationState state, bool isPaymentAwaited, bool? isPassed) =>
        text[
            state switch
            {
                VerificationState.Requested => "Telephone the supplier, then record what was agreed.",
                VerificationState.NeedsConfirmed => "The supplier is to hand in the signed application.",
                VerificationState.Applied => "Examine the signed application: accept it, or return it for correction.",
                VerificationState.Accepted => isPaymentAwaited
                    ? "The supplier is to pay the fee and to upload the receipt."
                    : "Look whether the fee has come in, then record it.",
                VerificationState.Paid => "Check the tool, then record the result.",
                VerificationState.Checked => "Upload the report; a mail leads the supplier to it.",
                VerificationState.Reported => isPassed == true ? "Issue the certificate." : "The tool has not passed: end the verification with the reason.",
                VerificationState.Certified => "The tool carries the badge and stands in the public list.",
                _ => "This verification is over.",
            }
        ];
}

/// <summary>A verification as a side looks at it, for the parts of pages that both share.</summary>
internal sealed record VerificationSight(VerificationView Check, Side Reader, DateTimeOffset Now)
{
    public bool IsStaff => Reader == Side.Staff;

    /// <summary>Who took a step; suppliers are not told who did it for the platform.</summary>
    public string Who(StepView step, IStringLocalizer text) =>
        step.By switch
        {
            Side.Staff when !IsStaff => text["The platform"],
            null => "EcoSphere",
            _ => string.IsNullOrEmpty(step.ByName) ? text["A person whose data were erased"] : step.ByName,
        };
}
