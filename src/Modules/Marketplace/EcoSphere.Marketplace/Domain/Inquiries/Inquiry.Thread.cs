using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Inquiries;

/// <content>The thread. Lines are saved with the inquiry and never loaded with it, however many there are.</content>
internal sealed partial class Inquiry
{
    private readonly List<InquiryMessage> _newMessages = [];

    /// <summary>The lines written since it was loaded; the thread itself is read by query.</summary>
    public IReadOnlyList<InquiryMessage> NewMessages => _newMessages;

    /// <summary>Writes to the other side: the asker to who has the inquiry, the supplier to the asker, staff to both.</summary>
    public Result Write(Actor by, string? text, IReadOnlyList<Attachment> attachments, DateTimeOffset now)
    {
        if (State == InquiryState.Closed)
            return InquiryErrors.Closed;
        if (by.Side == Side.Supplier && State != InquiryState.Assigned)
            return InquiryErrors.NotAssigned;
        var words = TextInput.Paragraphs(text);
        if (WhyNot(words, attachments, Error.Invalid("Enter your message.")) is { } failure)
            return failure;
        _newMessages.Add(InquiryMessage.Written(this, MessageKind.Message, by, words!, attachments, now));
        LastMessageAt = now;
        if (by.Side != Side.Asker)
            UnreadByAsker++;
        if (by.Side != Side.Supplier && State == InquiryState.Assigned)
            UnreadBySupplier++;
        if (by.Side == Side.Asker && State == InquiryState.Unassigned)
            UnreadByStaff++;
        if (IsAwaitingAnswer && by.Side == (State == InquiryState.Assigned ? Side.Supplier : Side.Staff))
            (IsAwaitingAnswer, FirstAnsweredAt) = (false, now);
        Touch();
        return Result.Success();
    }

    /// <summary>Staff keeps a note that nobody else ever sees.</summary>
    public Result Note(Actor by, string? text, DateTimeOffset now)
    {
        if (State == InquiryState.Closed)
            return InquiryErrors.Closed;
        if (by.Side != Side.Staff)
            return InquiryErrors.StaffOnly;
        var words = TextInput.Paragraphs(text);
        if (WhyNot(words, [], Error.Invalid("Enter the note.")) is { } failure)
            return failure;
        _newMessages.Add(InquiryMessage.Written(this, MessageKind.Note, by, words!, [], now));
        Touch();
        return Result.Success();
    }

    private static Error? WhyNot(string? words, IReadOnlyList<Attachment> attachments, Error whenMissing)
    {
        var checks = new FieldChecks();
        checks.Text(words, InquiryMessage.TextLength, "Text", whenMissing);
        checks.Require(attachments.Count <= InquiryMessage.MaxAttachments, InquiryMessage.FilesField, InquiryErrors.TooManyFiles);
        return checks.Failure;
    }

    private void Happened(InquiryEvent what, Actor by, string? detail, DateTimeOffset now)
    {
        _newMessages.Add(InquiryMessage.Happened(this, what, by, detail, now));
        LastMessageAt = now;
        Touch();
    }
}
