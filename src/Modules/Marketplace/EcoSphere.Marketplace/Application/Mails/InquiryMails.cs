using System.Globalization;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Members;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Marketplace.Application.Mails;

/// <summary>What people are told about inquiries, in the language they have chosen. No mail repeats what was written in a thread.</summary>
internal static class InquiryMails
{
    private static Phrase OpenIt => new("Open the inquiry");

    private static Phrase BecauseAsked => new("You get this mail because you sent an inquiry on EcoSphere.");

    private static Phrase BecauseSupplier => new("You get this mail because your company offers tools on EcoSphere.");

    /// <summary>The receipt.</summary>
    public static MailDraft Sent(KnownMember asker, Inquiry inquiry) =>
        new MailDraft(
            "inquiry-sent",
            asker.Email,
            asker.Name,
            asker.Language,
            new Phrase("We have received inquiry {0}", inquiry.Number),
            [
                inquiry.State == InquiryState.Assigned
                    ? new Phrase("Your inquiry {0} has gone to the supplier. You can expect an answer by {1}.", inquiry.Number, LastDay(inquiry))
                    : new Phrase("Your inquiry {0} has come to the platform. You can expect an answer by {1}.", inquiry.Number, LastDay(inquiry)),
                new Phrase("You can read the answer, and write more, in your member centre."),
            ],
            BecauseAsked
        )
        {
            MemberId = asker.Id,
            ButtonText = OpenIt,
            ButtonPath = $"/member/inquiries/{inquiry.Id}",
        };

    public static MailDraft NewsForAsker(KnownMember asker, Inquiry inquiry) =>
        new MailDraft(
            "inquiry-news",
            asker.Email,
            asker.Name,
            asker.Language,
            new Phrase("There is something new about inquiry {0}", inquiry.Number),
            [new Phrase("There is an answer, or something else has happened. For your protection this mail does not repeat it.")],
            BecauseAsked
        )
        {
            MemberId = asker.Id,
            ButtonText = OpenIt,
            ButtonPath = $"/member/inquiries/{inquiry.Id}",
        };

    public static MailDraft Assigned(KnownMember reader, Inquiry inquiry) =>
        ToSupplier(
            "inquiry-assigned",
            reader,
            inquiry,
            new Phrase("Inquiry {0} is for your company", inquiry.Number),
            [
                new Phrase("Somebody asks your company. Please answer by {0}.", LastDay(inquiry)),
                new Phrase("If it is not for you, give it back with a reason, so that somebody else can answer."),
            ]
        );

    public static MailDraft NewsForSupplier(KnownMember reader, Inquiry inquiry) =>
        ToSupplier(
            "inquiry-news",
            reader,
            inquiry,
            new Phrase("There is something new about inquiry {0}", inquiry.Number),
            [new Phrase("The other side has written, or something else has happened. For its protection this mail does not repeat it.")]
        );

    /// <summary>A reminder that a deadline comes near.</summary>
    public static MailDraft AnswerDue(KnownMember reader, Inquiry inquiry) =>
        ToSupplier(
            "inquiry-answer-due",
            reader,
            inquiry,
            new Phrase("Inquiry {0} is waiting for your answer", inquiry.Number),
            [
                new Phrase("Nobody of your company has answered inquiry {0} yet. It is to be answered by {1}.", inquiry.Number, LastDay(inquiry)),
                new Phrase("If it is not for you, give it back with a reason, so that somebody else can answer."),
            ]
        );

    private static MailDraft ToSupplier(string kind, KnownMember reader, Inquiry inquiry, Phrase subject, IReadOnlyList<Phrase> body) =>
        new MailDraft(kind, reader.Email, reader.Name, reader.Language, subject, body, BecauseSupplier)
        {
            MemberId = reader.Id,
            ButtonText = OpenIt,
            ButtonPath = $"/supplier/inquiries/{inquiry.Id}",
        };

    // the same writing in both languages; the moment is the first one after the day
    private static string LastDay(Inquiry inquiry) => TaipeiTime.DayOf(inquiry.ResponseDueAt.AddTicks(-1)).ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);
}
