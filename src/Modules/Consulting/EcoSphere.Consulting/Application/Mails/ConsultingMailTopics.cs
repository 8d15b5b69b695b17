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
            new Phrase("When it has been received, returned, approved or not accepted."),
            "case-submitted",
            "case-returned",
            "case-approved",
            "case-rejected"
        ),
        new MailTopic(
            "case",
            MailAudience.Parties,
            MailDuty.Choice,
            new Phrase("The course of a diagnosis"),
            new Phrase("The consultant, the visit, the report, and the end of the case."),
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
            "case-received",
            "case-ended",
            "case-over"
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
            new Phrase("When a step that is yours has waited for long."),
            "case-firm-late",
            "case-consultant-late"
        ),
    ];
}
