using EcoSphere.Platform.Mail;

namespace EcoSphere.Coaching.Application.Mails;

/// <summary>What Coaching writes about.</summary>
internal sealed class CoachingMailTopics : IMailTopics
{
    public IReadOnlyList<MailTopic> All { get; } =
    [
        new MailTopic(
            "receipts",
            MailAudience.Company,
            MailDuty.Choice,
            new Phrase("Receipts of applications for coaching"),
            new Phrase("When your company has sent, corrected or withdrawn an application, or sent a yearly report."),
            "application-submitted",
            "application-resubmitted",
            "application-withdrawn",
            "follow-up-received"
        ),
        new MailTopic(
            "decisions",
            MailAudience.Company,
            MailDuty.Law,
            new Phrase("Decisions about applications for coaching"),
            new Phrase("Decisions of the programme and the authority, and days that must not be missed."),
            "application-returned",
            "application-correction-reminder",
            "application-given-up",
            "application-qualified",
            "application-refused",
            "application-approved",
            "application-waitlisted",
            "application-terminated"
        ),
        new MailTopic(
            "news",
            MailAudience.Parties,
            MailDuty.Choice,
            new Phrase("Messages in coaching cases"),
            new Phrase("When there is a new message in a case of yours: one mail until it has been read."),
            "case-news"
        ),
        new MailTopic(
            "case",
            MailAudience.Parties,
            MailDuty.Choice,
            new Phrase("The course of a coaching"),
            new Phrase("Its beginning, visits, documents to be improved, and its end."),
            "case-begun",
            "case-given",
            "case-officer",
            "case-visit",
            "case-visit-cancelled",
            "case-deliverable-returned",
            "case-completed"
        ),
        new MailTopic(
            "follow-ups",
            MailAudience.Company,
            MailDuty.Law,
            new Phrase("Yearly reports after a coaching"),
            new Phrase("The programme asks for them; the mails name the day by which they are due."),
            "follow-up-asked",
            "follow-up-reminder",
            "follow-up-overdue",
            "follow-up-returned"
        ),
    ];
}
