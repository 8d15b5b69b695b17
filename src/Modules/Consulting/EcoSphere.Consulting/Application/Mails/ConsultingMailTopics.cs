using EcoSphere.Platform.Mail;

namespace EcoSphere.Consulting.Application.Mails;

/// <summary>What Consulting writes about.</summary>
internal sealed class ConsultingMailTopics : IMailTopics
{
    public IReadOnlyList<MailTopic> All { get; } =
    [
        new MailTopic(
            "application",
            MailAudience.Company,
            MailDuty.Choice,
            new Phrase("The application for a diagnosis"),
            new Phrase("When it has been received, returned or approved."),
            "case-submitted",
            "case-returned",
            "case-approved"
        ),
        new MailTopic(
            "case",
            MailAudience.Parties,
            MailDuty.Choice,
            new Phrase("The course of a diagnosis"),
            new Phrase("The consultant, the visit and the report."),
            "case-matched",
            "case-assigned",
            "case-reassigned",
            "case-taken-away",
            "case-visit-proposed",
            "case-visit-confirmed",
            "case-visit-declined",
            "case-visit-cancelled",
            "case-reported",
            "case-revision-requested",
            "case-received"
        ),
        new MailTopic(
            "forms",
            MailAudience.Parties,
            MailDuty.Choice,
            new Phrase("The self-assessment and the survey"),
            new Phrase("When one has been sent, received or returned."),
            "assessment-received",
            "assessment-to-read",
            "case-assessment-returned",
            "survey-received"
        ),
        new MailTopic(
            "reminders",
            MailAudience.Parties,
            MailDuty.Choice,
            new Phrase("Reminders of a diagnosis"),
            new Phrase("When the last day of a step that is yours has come, and when it is over."),
            "case-due",
            "case-late"
        ),
        new MailTopic(
            "ends",
            MailAudience.Parties,
            MailDuty.Law,
            new Phrase("The end of a diagnosis"),
            new Phrase("That an application cannot be accepted, or that a case has ended."),
            "case-rejected",
            "case-ended",
            "case-over"
        ),
    ];
}
