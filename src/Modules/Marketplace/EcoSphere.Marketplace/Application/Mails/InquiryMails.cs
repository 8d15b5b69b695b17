using System.Globalization;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Members;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Marketplace.Application.Mails;

/// <summary>What people are told about inquiries, in the language they have chosen. No mail repeats what was written in a thread.</summary>
internal static class InquiryMails
{
    public static MailDraft AnswerDue(KnownMember reader, Inquiry inquiry) => new MailDraft(
        "inquiry-answer-due", reader.Email, reader.Name, reader.Language,
        new Phrase("Inquiry {0} is waiting for your answer", inquiry.Number),
        [
            new Phrase("Nobody of your company has answered inquiry {0} yet. It is to be answered by {1}.", inquiry.Number, LastDay(inquiry)),
            new Phrase("If it is not for you, give it back with a reason, so that somebody else can answer."),
        ],
        new Phrase("You get this mail because your company offers tools on EcoSphere."))
    {
        MemberId = reader.Id,
        ButtonText = new Phrase("Open the inquiry"),
        ButtonPath = $"/supplier/inquiries/{inquiry.Id}",
    };

    // the same writing in both languages; the moment is the first one after the day
    private static string LastDay(Inquiry inquiry) => TaipeiTime.DayOf(inquiry.ResponseDueAt.AddTicks(-1)).ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);
}
