using EcoSphere.Platform.Mail;

namespace EcoSphere.CarbonCloud.Application.Mails;

/// <summary>What CarbonCloud writes about.</summary>
internal sealed class ServiceMailTopics : IMailTopics
{
    public IReadOnlyList<MailTopic> All { get; } =
    [
        new MailTopic(
            "application",
            MailAudience.Company,
            MailDuty.Choice,
            new Phrase("The application for CarbonCloud"),
            new Phrase("When it has been received, returned, approved or withdrawn."),
            "service-sent",
            "service-returned",
            "service-approved",
            "service-withdrawn"
        ),
        new MailTopic(
            "subscription",
            MailAudience.Company,
            MailDuty.Choice,
            new Phrase("The subscription to CarbonCloud"),
            new Phrase("Before it ends, when it has been extended, and when it is over."),
            "subscription-ending",
            "subscription-extended",
            "subscription-ended"
        ),
        new MailTopic(
            "seat",
            MailAudience.Company,
            MailDuty.Choice,
            new Phrase("Seats in CarbonCloud"),
            new Phrase("When an administrator of your company lets you enter the service."),
            "service-seat"
        ),
    ];
}
