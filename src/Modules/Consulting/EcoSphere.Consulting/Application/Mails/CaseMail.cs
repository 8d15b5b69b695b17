using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Consulting.Application.Mails;

/// <summary>A mail about a case.</summary>
internal static class CaseMail
{
    public static MailDraft To(KnownMember reader, string kind, Phrase subject, Phrase[] body, Phrase why, string button, string path) =>
        new(kind, reader.Email, reader.Name, reader.Language, subject, body, why)
        {
            ButtonText = new Phrase(button),
            ButtonPath = path,
            MemberId = reader.Id,
        };
}
