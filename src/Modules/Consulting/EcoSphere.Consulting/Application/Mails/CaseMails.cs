using System.Globalization;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Consulting.Application.Mails;

/// <summary>What a firm's people and the consultant are told about a case. A mail names the case and leads to it; what was written there is read there.</summary>
internal static class CaseMails
{
    public static readonly Phrase WhyFirm = new("You get this mail because your company takes part in the diagnosis programme on EcoSphere.");
    public static readonly Phrase WhyConsultant = new("You get this mail because you are a consultant on EcoSphere.");
    public static readonly Phrase WhyStaff = new("You get this mail because you look after diagnosis cases on EcoSphere.");

    public static MailDraft Submitted(KnownMember reader, DiagnosisCase about) =>
        ToFirm(
            reader,
            about,
            "case-submitted",
            "We have received your application {0}",
            new Phrase("Your company applies for a diagnosis. The platform reviews the application and tells you the result by mail."),
            new Phrase("Nothing is needed from you until then.")
        );

    public static MailDraft Returned(KnownMember reader, DiagnosisCase about) =>
        ToFirm(
            reader,
            about,
            "case-returned",
            "Please correct the application {0}",
            new Phrase("The platform has returned the application for the diagnosis. The page says what is to be corrected; only those parts are open."),
            new Phrase("Correct them and send the application again.")
        );

    public static MailDraft Approved(KnownMember reader, DiagnosisCase about) =>
        ToFirm(
            reader,
            about,
            "case-approved",
            "The application {0} has been approved",
            new Phrase("Next, the platform looks for a consultant who knows your trade. You are told by mail who it is.")
        );

    public static MailDraft Rejected(KnownMember reader, DiagnosisCase about) =>
        ToFirm(
            reader,
            about,
            "case-rejected",
            "The application {0} cannot be accepted",
            new Phrase("The page gives the reason, and names other services that are open to your company.")
        );

    public static MailDraft Matched(KnownMember reader, DiagnosisCase about) =>
        ToFirm(
            reader,
            about,
            "case-matched",
            "Your consultant for {0}",
            new Phrase("{0} is the consultant of your case from now on.", about.ConsultantName ?? ""),
            new Phrase("Next, fill in the self-assessment; the consultant prepares the visit with it.")
        );

    public static MailDraft AnotherConsultant(KnownMember reader, DiagnosisCase about) =>
        ToFirm(
            reader,
            about,
            "case-reassigned",
            "Another consultant for {0}",
            new Phrase("{0} is the consultant of your case from now on.", about.ConsultantName ?? "")
        );

    public static MailDraft AssessmentReturned(KnownMember reader, DiagnosisCase about) =>
        ToFirm(
            reader,
            about,
            "case-assessment-returned",
            "Please correct the self-assessment of {0}",
            new Phrase("The self-assessment has been returned. The page says what is to be corrected; only those parts are open."),
            new Phrase("Correct them and send the self-assessment again.")
        );

    public static MailDraft VisitProposed(KnownMember reader, DiagnosisCase about) =>
        ToFirm(
            reader,
            about,
            "case-visit-proposed",
            "Please choose a time for the visit of {0}",
            new Phrase("Your consultant proposes times for the visit. Choose one of them, or say that none suits you.")
        );

    public static MailDraft VisitCancelledToFirm(KnownMember reader, DiagnosisCase about) =>
        ToFirm(
            reader,
            about,
            "case-visit-cancelled",
            "The visit of {0} has been cancelled",
            new Phrase("Your consultant cannot keep the day and will propose others. The page gives the reason.")
        );

    public static MailDraft Reported(KnownMember reader, DiagnosisCase about) =>
        ToFirm(
            reader,
            about,
            "case-reported",
            "The report of {0} is there",
            new Phrase("Your consultant has uploaded the report. Read it and confirm that you have received it."),
            new Phrase("Only members of your company can open the report; you may have to sign in first.")
        );

    public static MailDraft Ended(KnownMember reader, DiagnosisCase about) =>
        ToFirm(reader, about, "case-ended", "The case {0} has been ended", new Phrase("The platform has ended the case. The page gives the reason."));

    public static MailDraft Assigned(KnownMember reader, DiagnosisCase about) =>
        ToConsultant(
            reader,
            about,
            "case-assigned",
            "The case {0} is yours",
            new Phrase("You have been matched with this case. The firm fills in the self-assessment next; you are told as soon as it is sent.")
        );

    public static MailDraft AssessmentReturnedToConsultant(KnownMember reader, DiagnosisCase about) =>
        ToConsultant(
            reader,
            about,
            "case-assessment-returned",
            "The self-assessment of {0} has gone back to the firm",
            new Phrase("The platform has returned the self-assessment for correction. You are told as soon as it is sent again.")
        );

    public static MailDraft TakenAway(KnownMember reader, DiagnosisCase about) =>
        To(
            reader,
            about,
            "case-taken-away",
            "The case {0} has gone to another consultant",
            [new Phrase("Another consultant goes on with this case. Nothing more is needed from you.")],
            WhyConsultant,
            "/consultant/cases"
        );

    public static MailDraft VisitConfirmed(KnownMember reader, DiagnosisCase about) =>
        ToConsultant(
            reader,
            about,
            "case-visit-confirmed",
            "The visit of {0} is fixed",
            new Phrase("The firm has chosen {0}.", Written(about.VisitStarts)),
            new Phrase("The page has a file for your calendar.")
        );

    public static MailDraft VisitDeclined(KnownMember reader, DiagnosisCase about) =>
        ToConsultant(
            reader,
            about,
            "case-visit-declined",
            "None of the times for {0} suits the firm",
            new Phrase("The firm cannot take any of the proposed times. The page says why; propose others.")
        );

    public static MailDraft VisitCancelledToConsultant(KnownMember reader, DiagnosisCase about) =>
        ToConsultant(
            reader,
            about,
            "case-visit-cancelled",
            "The visit of {0} has been cancelled",
            new Phrase("The firm cannot keep the day. The page says why; propose other times.")
        );

    public static MailDraft RevisionRequested(KnownMember reader, DiagnosisCase about) =>
        ToConsultant(
            reader,
            about,
            "case-revision-requested",
            "Please correct the report of {0}",
            new Phrase("The firm asks for a corrected report. The page says what is missing; upload a new version.")
        );

    public static MailDraft Received(KnownMember reader, DiagnosisCase about) =>
        ToConsultant(
            reader,
            about,
            "case-received",
            "The firm has the report of {0}",
            new Phrase("The firm has confirmed that it has the report. Nothing more is needed from you.")
        );

    public static MailDraft EndedToConsultant(KnownMember reader, DiagnosisCase about) =>
        ToConsultant(reader, about, "case-over", "The case {0} is over", new Phrase("The case has ended early. Nothing more is needed from you."));

    private static MailDraft ToFirm(KnownMember reader, DiagnosisCase about, string kind, string subject, params Phrase[] body) =>
        To(reader, about, kind, subject, body, WhyFirm, $"/member/diagnosis/{about.Id}");

    private static MailDraft ToConsultant(KnownMember reader, DiagnosisCase about, string kind, string subject, params Phrase[] body) =>
        To(reader, about, kind, subject, body, WhyConsultant, $"/consultant/cases/{about.Id}");

    private static MailDraft To(KnownMember reader, DiagnosisCase about, string kind, string subject, Phrase[] body, Phrase why, string path) =>
        CaseMail.To(reader, kind, new Phrase(subject, about.Number), body, why, "Open the case", path);

    // the same writing in both languages
    private static string Written(DateTimeOffset? moment) =>
        moment is { } at
            ? $"{TaipeiTime.DayOf(at).ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)} {at.ToOffset(TimeSpan.FromHours(8)).ToString("HH:mm", CultureInfo.InvariantCulture)}"
            : "";
}
