using System.Globalization;
using EcoSphere.Coaching.Domain.Members;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Coaching.Application.Mails;

/// <summary>What a firm's people are told about their application, in the language they have chosen.</summary>
internal static class ApplicationMails
{
    private static readonly Phrase Why = new("You get this mail because your company has applied for coaching on EcoSphere.");

    public static MailDraft Submitted(KnownMember reader, ApplicationNews news) =>
        About(
            reader,
            news,
            "application-submitted",
            new Phrase("We have received your application {0}", news.Application.Number),
            [
                new Phrase("Your company applies for {0}.", Item(reader, news)),
                new Phrase("We check the papers and write to you. Nothing is needed from you until then."),
            ]
        );

    public static MailDraft Returned(KnownMember reader, ApplicationNews news) =>
        About(
            reader,
            news,
            "application-returned",
            new Phrase("Please correct your application {0} by {1}", news.Application.Number, Day(news.Application.CorrectBy)),
            [
                new Phrase("Your application for {0} has been returned to you. The page of the application says what is to be corrected.", Item(reader, news)),
                new Phrase("If it is not sent again by the end of {0}, it counts as given up.", Day(news.Application.CorrectBy)),
            ]
        );

    public static MailDraft Reminder(KnownMember reader, ApplicationNews news) =>
        About(
            reader,
            news,
            "application-correction-reminder",
            new Phrase("Only until {1}: correct your application {0}", news.Application.Number, Day(news.Application.CorrectBy)),
            [
                new Phrase("Your application for {0} still waits for your correction.", Item(reader, news)),
                new Phrase("If it is not sent again by the end of {0}, it counts as given up.", Day(news.Application.CorrectBy)),
            ]
        );

    public static MailDraft GivenUp(KnownMember reader, ApplicationNews news) =>
        About(
            reader,
            news,
            "application-given-up",
            new Phrase("Your application {0} counts as given up", news.Application.Number),
            [
                new Phrase("Your application for {0} was not corrected in time.", Item(reader, news)),
                new Phrase("As long as the item takes applications, you can apply again."),
            ]
        );

    public static MailDraft Resubmitted(KnownMember reader, ApplicationNews news) =>
        About(
            reader,
            news,
            "application-resubmitted",
            new Phrase("We have received your correction of {0}", news.Application.Number),
            [new Phrase("We check your application for {0} again and write to you.", Item(reader, news))]
        );

    public static MailDraft Qualified(KnownMember reader, ApplicationNews news) =>
        About(
            reader,
            news,
            "application-qualified",
            new Phrase("Your application {0} is qualified", news.Application.Number),
            [
                new Phrase("The papers for {0} are in order.", Item(reader, news)),
                new Phrase("It will be listed for the authority, which decides. Coaching begins only after its approval."),
            ]
        );

    public static MailDraft Refused(KnownMember reader, ApplicationNews news) =>
        About(
            reader,
            news,
            "application-refused",
            new Phrase("Your application {0} was not approved", news.Application.Number),
            [new Phrase("Your application for {0} was not approved.", Item(reader, news)), new Phrase("Reason: {0}", Note(news) ?? "")]
        );

    public static MailDraft Approved(KnownMember reader, ApplicationNews news) =>
        About(
            reader,
            news,
            "application-approved",
            new Phrase("Your application {0} is approved", news.Application.Number),
            [
                new Phrase("The authority has approved your application for {0}. A place is yours.", Item(reader, news)),
                new Phrase("The programme’s staff will write to you about the beginning of the coaching."),
            ]
        );

    public static MailDraft Waitlisted(KnownMember reader, ApplicationNews news) =>
        About(
            reader,
            news,
            "application-waitlisted",
            new Phrase("Your application {0} is on the waiting list", news.Application.Number),
            [
                new Phrase("The authority has approved your application for {0}, but all places are taken.", Item(reader, news)),
                new Phrase("As soon as a place becomes free and it is your turn, you move up and we write to you."),
            ]
        );

    public static MailDraft Terminated(KnownMember reader, ApplicationNews news) =>
        About(
            reader,
            news,
            "application-terminated",
            new Phrase("The coaching {0} has been ended", news.Application.Number),
            [new Phrase("The programme’s staff has ended {0} for your company.", Item(reader, news)), new Phrase("Reason: {0}", Note(news) ?? "")]
        );

    public static MailDraft Withdrawn(KnownMember reader, ApplicationNews news) =>
        About(
            reader,
            news,
            "application-withdrawn",
            new Phrase("Your application {0} has been withdrawn", news.Application.Number),
            [new Phrase("Your company has withdrawn its application for {0}.", Item(reader, news))]
        );

    private static string? Note(ApplicationNews news) => news.Application.Steps.MaxBy(s => s.Number)?.Note;

    private static string Item(KnownMember reader, ApplicationNews news) => news.Item.In(english: reader.Language == "en");

    // the same writing in both languages
    private static string Day(DateOnly? day) => day?.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture) ?? "";

    private static MailDraft About(KnownMember reader, ApplicationNews news, string kind, Phrase subject, IReadOnlyList<Phrase> body) =>
        new(kind, reader.Email, reader.Name, reader.Language, subject, body, Why)
        {
            MemberId = reader.Id,
            ButtonText = new Phrase("Open the application"),
            ButtonPath = $"/member/coaching/{news.Application.Id}",
        };
}
