using System.Globalization;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Members;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Company.Application.Mails;

/// <summary>What applicants are told about their upgrade application, in the language they have chosen.</summary>
internal static class UpgradeMails
{
    private static readonly Phrase Why = new("You get this mail because you have applied to become a company on EcoSphere.");

    public static MailDraft Sent(KnownMember applicant, UpgradeApplication application, DateOnly dueDay) =>
        To(
            applicant,
            "upgrade-sent",
            new Phrase("We have received your application {0}", application.Number),
            [
                new Phrase("Your application to become a company ({0}, unified business number {1}) is in review.", application.Name ?? "", application.TaxId),
                new Phrase("We expect to decide by {0} and will write to you either way. Nothing is needed from you until then.", Day(dueDay)),
            ],
            "View the application",
            $"/member/upgrade/sent/{application.Id}"
        );

    public static MailDraft Approved(KnownMember applicant, UpgradeApplication application, RegisteredCompany company) =>
        To(
            applicant,
            "upgrade-approved",
            new Phrase("Your company {0} has been approved", company.Name),
            [
                new Phrase(
                    "Your application {0} has been approved. You are the administrator of {1} and can use the services for companies from now on.",
                    application.Number,
                    company.Name
                ),
                .. Note(application.LastRound?.Reason),
                new Phrase("Next, enter the company’s contacts and add your colleagues."),
            ],
            "Go to the company’s data",
            "/member/company"
        );

    public static MailDraft Returned(KnownMember applicant, UpgradeApplication application) =>
        To(
            applicant,
            "upgrade-returned",
            new Phrase("Please correct your application {0}", application.Number),
            [
                new Phrase(
                    "Your application to become a company ({0}, unified business number {1}) has been returned to you.",
                    application.LastRound?.Answers.Name ?? "",
                    application.TaxId
                ),
                new Phrase("Reason: {0}", application.LastRound?.Reason ?? ""),
                new Phrase("Only the sections that the reviewer marked are open. Correct them and send the application again; everything else is kept."),
            ],
            "Correct the application",
            "/member/upgrade"
        );

    private static IEnumerable<Phrase> Note(string? note) => note is null ? [] : [new Phrase("Note from the reviewer: {0}", note)];

    // the same writing in both languages
    private static string Day(DateOnly day) => day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);

    private static MailDraft To(KnownMember member, string kind, Phrase subject, IReadOnlyList<Phrase> body, string button, string path) =>
        new(kind, member.Email, member.Name, member.Language, subject, body, Why)
        {
            MemberId = member.Id,
            ButtonText = new Phrase(button),
            ButtonPath = path,
        };
}
