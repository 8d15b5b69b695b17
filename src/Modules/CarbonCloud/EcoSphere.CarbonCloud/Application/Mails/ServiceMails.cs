using System.Globalization;
using EcoSphere.CarbonCloud.Domain.Members;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Platform.Mail;

namespace EcoSphere.CarbonCloud.Application.Mails;

/// <summary>What people are told about the service, each in the language that the person has chosen. A mail never carries a password.</summary>
internal static class ServiceMails
{
    private const string Member = "/member/carbon-cloud";
    private const string Launch = "/carbon-cloud/launch";

    private static readonly Phrase WhyApplicant = new("You get this mail because you have applied for CarbonCloud for your company.");

    private static readonly Phrase WhySubscriber = new("You get this mail because your company uses CarbonCloud and you look after that.");

    private static readonly Phrase WhySeat = new("You get this mail because your company uses CarbonCloud and decides who may enter.");

    public static MailDraft Sent(KnownMember applicant, ServiceApplication application, DateOnly dueDay) =>
        To(
            applicant,
            "service-sent",
            new Phrase("We have received your application {0}", application.Number),
            [
                new Phrase("Your application for CarbonCloud for {0} is in review.", application.CompanyName),
                new Phrase("We expect to decide by {0} and will write to you either way. Nothing is needed from you until then.", Day(dueDay)),
            ],
            WhyApplicant,
            "View the application",
            $"{Member}/sent/{application.Id}"
        );

    public static MailDraft Approved(KnownMember applicant, ServiceApplication application, Subscription subscription) =>
        To(
            applicant,
            "service-approved",
            new Phrase("{0} can use CarbonCloud now", application.CompanyName),
            [
                new Phrase(
                    "Your application {0} has been approved. The service can be used until the end of {1}.",
                    application.Number,
                    Day(subscription.LastDay)
                ),
                .. Note(application.LastRound?.Reason),
                new Phrase("You enter it from this platform with your account here; there is no other account and no further password."),
                new Phrase("You may enter already. The administrators of your company decide in its list of members who else may."),
            ],
            WhyApplicant,
            "Enter CarbonCloud",
            Launch
        );

    public static MailDraft SeatGiven(KnownMember reader, Subscription subscription, string company) =>
        To(
            reader,
            "service-seat",
            new Phrase("You can use CarbonCloud of {0} now", company),
            [
                new Phrase(
                    "An administrator of your company has given you access to CarbonCloud. The service can be used until the end of {0}.",
                    Day(subscription.LastDay)
                ),
                new Phrase("You enter it from this platform with your account here; there is no other account and no further password."),
            ],
            WhySeat,
            "Enter CarbonCloud",
            Launch
        );

    public static MailDraft Returned(KnownMember applicant, ServiceApplication application) =>
        To(
            applicant,
            "service-returned",
            new Phrase("Please correct your application {0}", application.Number),
            [
                new Phrase("Your application for CarbonCloud for {0} has been returned to you.", application.CompanyName),
                new Phrase("Reason: {0}", application.LastRound?.Reason ?? ""),
                new Phrase("Only the sections that the reviewer marked are open. Correct them and send the application again; everything else is kept."),
            ],
            WhyApplicant,
            "Correct the application",
            Member
        );

    public static MailDraft WithdrawnWithApplicant(KnownMember reader, ServiceApplication application) =>
        To(
            reader,
            "service-withdrawn",
            new Phrase("The application {0} has been withdrawn", application.Number),
            [
                new Phrase(
                    "The person who applied for CarbonCloud for {0} no longer belongs to the company, so the application has been withdrawn.",
                    application.CompanyName
                ),
                new Phrase("Anybody of the company can apply again."),
            ],
            WhySubscriber,
            "Look at CarbonCloud",
            Member
        );

    public static MailDraft Ending(KnownMember reader, Subscription subscription, string company) =>
        To(
            reader,
            "subscription-ending",
            new Phrase("CarbonCloud for {0} ends on {1}", company, Day(subscription.LastDay)),
            [
                new Phrase(
                    "Your company’s subscription {0} can be used until the end of {1}. From then on nobody can enter any more.",
                    subscription.Number,
                    Day(subscription.LastDay)
                ),
                new Phrase("Export what you need from the service before that day. If you need more time, write to us in good time and say why."),
            ],
            WhySubscriber,
            "Look at the subscription",
            Member
        );

    public static MailDraft Extended(KnownMember reader, Subscription subscription, string company) =>
        To(
            reader,
            "subscription-extended",
            new Phrase("CarbonCloud for {0} has been extended", company),
            [new Phrase("Your company’s subscription {0} can be used until the end of {1} now.", subscription.Number, Day(subscription.LastDay))],
            WhySubscriber,
            "Look at the subscription",
            Member
        );

    public static MailDraft Ended(KnownMember reader, Subscription subscription, string company) =>
        To(
            reader,
            "subscription-ended",
            new Phrase("CarbonCloud for {0} has ended", company),
            [
                subscription.End == SubscriptionEnd.EndedEarly
                    ? new Phrase("We have ended your company’s subscription {0}. Reason: {1}", subscription.Number, subscription.EndReason ?? "")
                    : new Phrase("The last day of your company’s subscription {0} is over, so nobody can enter any more.", subscription.Number),
                new Phrase("Your company can apply again at any time."),
            ],
            WhySubscriber,
            "Look at CarbonCloud",
            Member
        );

    private static IEnumerable<Phrase> Note(string? note) => note is null ? [] : [new Phrase("Note from the reviewer: {0}", note)];

    // the same writing in both languages
    private static string Day(DateOnly day) => day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);

    private static MailDraft To(KnownMember member, string kind, Phrase subject, IReadOnlyList<Phrase> body, Phrase why, string button, string path) =>
        new(kind, member.Email, member.Name, member.Language, subject, body, why)
        {
            MemberId = member.Id,
            ButtonText = new Phrase(button),
            ButtonPath = path,
        };
}
