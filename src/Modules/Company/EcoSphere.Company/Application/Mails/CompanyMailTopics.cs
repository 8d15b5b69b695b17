using EcoSphere.Platform.Mail;

namespace EcoSphere.Company.Application.Mails;

/// <summary>What Company writes about.</summary>
internal sealed class CompanyMailTopics : IMailTopics
{
    public IReadOnlyList<MailTopic> All { get; } =
    [
        new MailTopic(
            "upgrade",
            MailAudience.Member,
            MailDuty.Choice,
            new Phrase("Your application to become a company"),
            new Phrase("When it has been received, returned or approved."),
            "upgrade-sent",
            "upgrade-returned",
            "upgrade-approved"
        ),
        new MailTopic(
            "membership",
            MailAudience.Member,
            MailDuty.Security,
            new Phrase("Your place in a company"),
            new Phrase("When somebody adds you to a company, changes what you may do there, or takes you out of it."),
            "member-added",
            "member-role-changed",
            "member-removed"
        ),
        new MailTopic(
            "standing",
            MailAudience.Company,
            MailDuty.Security,
            new Phrase("The standing of your company"),
            new Phrase("When the platform suspends your company or lifts the suspension."),
            "company-suspended",
            "company-reinstated"
        ),
    ];
}
