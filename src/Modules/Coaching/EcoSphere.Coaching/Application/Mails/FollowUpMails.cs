using System.Globalization;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Coaching.Domain.Members;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Coaching.Application.Mails;

/// <summary>What firms are told about their yearly reports, each reader in the chosen language.</summary>
internal static class FollowUpMails
{
    private static readonly Phrase Why = new(
        "You get this mail because your company took part in a coaching programme, and reports its results for the years after it."
    );

    public static MailDraft Asked(KnownMember reader, FollowUp report, string number) =>
        About(
            reader,
            report,
            "follow-up-asked",
            new Phrase("Please report the results of {0} ({1})", Year(report), number),
            [
                new Phrase("The year {0} is over. Please report what the coaching has brought your company in it.", Year(report)),
                new Phrase("The report takes about ten minutes; the last day is {0}.", Day(report.DueOn)),
            ]
        );

    public static MailDraft Reminder(KnownMember reader, FollowUp report, string number) =>
        About(
            reader,
            report,
            "follow-up-reminder",
            new Phrase("The report for {0} is due on {1}", Year(report), Day(report.DueOn)),
            [new Phrase("The yearly report of the coaching {0} has not been sent yet. The last day is {1}.", number, Day(report.DueOn))]
        );

    public static MailDraft Overdue(KnownMember reader, FollowUp report, string number) =>
        About(
            reader,
            report,
            "follow-up-overdue",
            new Phrase("The report for {0} is overdue", Year(report)),
            [
                new Phrase("The yearly report of the coaching {0} was due on {1}.", number, Day(report.DueOn)),
                new Phrase("Reporting the results is a duty that your company took on with the coaching. Please send the report soon."),
            ]
        );

    public static MailDraft Returned(KnownMember reader, FollowUp report, string number) =>
        About(
            reader,
            report,
            "follow-up-returned",
            new Phrase("Please correct the report for {0}", Year(report)),
            [
                new Phrase("The yearly report of the coaching {0} was returned to you.", number),
                new Phrase("The page of the report says what is to be corrected. The last day is {0}.", Day(report.DueOn)),
            ]
        );

    public static MailDraft Received(KnownMember reader, FollowUp report, string number) =>
        About(
            reader,
            report,
            "follow-up-received",
            new Phrase("We have received the report for {0}", Year(report)),
            [
                new Phrase("Thank you for the yearly report of the coaching {0}. You can read and print it at any time.", number),
                new Phrase("If something is to be corrected, we write to you."),
            ]
        );

    // the same writing in both languages
    private static string Day(DateOnly day) => day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);

    private static string Year(FollowUp report) => report.Year.ToString(CultureInfo.InvariantCulture);

    private static MailDraft About(KnownMember reader, FollowUp report, string kind, Phrase subject, IReadOnlyList<Phrase> body) =>
        new(kind, reader.Email, reader.Name, reader.Language, subject, body, Why)
        {
            MemberId = reader.Id,
            ButtonText = new Phrase("Open the report"),
            ButtonPath = $"/member/coaching/follow-ups/{report.Id}",
        };
}
