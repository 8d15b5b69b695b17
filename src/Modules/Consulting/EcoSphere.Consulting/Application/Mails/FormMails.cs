using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Consulting.Application.Mails;

/// <summary>What a firm's people and the consultant are told when a form of a case has been sent.</summary>
internal static class FormMails
{
    private static readonly Phrase WhyFirm = new("You get this mail because your company takes part in the diagnosis programme on EcoSphere.");
    private static readonly Phrase WhyConsultant = new("You get this mail because you are a consultant on EcoSphere.");

    public static MailDraft AssessmentReceived(KnownMember reader, DiagnosisCase about) =>
        CaseMail.To(
            reader,
            "assessment-received",
            new Phrase("We have received the self-assessment of {0}", about.Number),
            [
                new Phrase("Your consultant reads it now and then proposes times for the visit. You are told by mail."),
                new Phrase("You can open and print what you have sent at any time."),
            ],
            WhyFirm,
            "Open the self-assessment",
            $"/member/self-assessment/{about.Id}"
        );

    public static MailDraft AssessmentToRead(KnownMember reader, DiagnosisCase about) =>
        CaseMail.To(
            reader,
            "assessment-to-read",
            new Phrase("The self-assessment of {0} is there", about.Number),
            [new Phrase("The firm has sent its self-assessment. Read it, then propose times for the visit, or return it with what is to be corrected.")],
            WhyConsultant,
            "Open the self-assessment",
            $"/consultant/cases/{about.Id}/self-assessment"
        );

    public static MailDraft SurveyReceived(KnownMember reader, DiagnosisCase about) =>
        CaseMail.To(
            reader,
            "survey-received",
            new Phrase("We have received the survey of {0}", about.Number),
            [
                new Phrase("Thank you. With the survey your case is closed, and nothing more is needed from you."),
                new Phrase("You can open and print what you have sent at any time."),
            ],
            WhyFirm,
            "Open the survey",
            $"/member/survey/{about.Id}"
        );
}
