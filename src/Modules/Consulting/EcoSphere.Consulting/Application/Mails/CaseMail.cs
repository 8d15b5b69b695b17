using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Consulting.Application.Mails;

/// <summary>A mail about a case, where its reader wants such mails; its foot leads to where the kind can be switched off.</summary>
internal static class CaseMail
{
    private const string Choice = "/member/diagnosis/notices";

    public static MailDraft? To(KnownMember reader, NoticeKinds of, string kind, Phrase subject, Phrase[] body, Phrase why, string button, string path) =>
        reader.Wants(of)
            ? new MailDraft(kind, reader.Email, reader.Name, reader.Language, subject, body, why)
            {
                ButtonText = new Phrase(button),
                ButtonPath = path,
                ChoicePath = of == NoticeKinds.None ? null : Choice,
                MemberId = reader.Id,
            }
            : null;
}
