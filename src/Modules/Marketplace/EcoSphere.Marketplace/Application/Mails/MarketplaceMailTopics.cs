using EcoSphere.Platform.Mail;

namespace EcoSphere.Marketplace.Application.Mails;

/// <summary>What Marketplace writes about.</summary>
internal sealed class MarketplaceMailTopics : IMailTopics
{
    public IReadOnlyList<MailTopic> All { get; } =
    [
        new MailTopic(
            "inquiry-receipts",
            MailAudience.Member,
            MailDuty.Choice,
            new Phrase("Receipts of your inquiries"),
            new Phrase("When you have sent an inquiry: its number, and by when you can expect an answer."),
            "inquiry-sent"
        ),
        new MailTopic(
            "inquiry-news",
            MailAudience.Member,
            MailDuty.Choice,
            new Phrase("News in inquiries"),
            new Phrase("When there is something new to read in an inquiry of yours or of your company: one mail until it has been read."),
            "inquiry-news",
            "inquiry-assigned"
        ),
        new MailTopic(
            "answer-due",
            MailAudience.Supplier,
            MailDuty.Choice,
            new Phrase("Inquiries that wait for an answer"),
            new Phrase("A reminder before the day by which your company should answer."),
            "inquiry-answer-due"
        ),
        new MailTopic(
            "products",
            MailAudience.Supplier,
            MailDuty.Choice,
            new Phrase("The review of your products"),
            new Phrase("When a product has been received, returned, approved, withdrawn or listed again."),
            "product-sent",
            "product-returned",
            "product-approved",
            "product-withdrawn",
            "product-listed-again"
        ),
        new MailTopic(
            "verification",
            MailAudience.Supplier,
            MailDuty.Choice,
            new Phrase("The verification of your tools"),
            new Phrase("Each step of the check, the report, the certificate, and when that ends."),
            "verification-requested",
            "verification-needs-confirmed",
            "verification-returned",
            "verification-accepted",
            "verification-paid",
            "verification-document",
            "verification-reported",
            "verification-certified",
            "verification-failed",
            "verification-ended",
            "verification-ending",
            "verification-expired",
            "verification-revoked"
        ),
    ];
}
