namespace EcoSphere.Marketplace.Domain.Inquiries;

/// <summary>What a line of a thread is.</summary>
internal enum MessageKind
{
    /// <summary>Written by a person to the other side.</summary>
    Message,

    /// <summary>An internal note: only staff ever sees it.</summary>
    Note,

    /// <summary>Tells what happened to the inquiry.</summary>
    Event,
}

/// <summary>What happened to an inquiry.</summary>
internal enum InquiryEvent
{
    Assigned,
    Reassigned,

    /// <summary>The supplier gave it back; the reason stands in a note.</summary>
    Declined,
    Closed,
    Reopened,
}

/// <summary>A file that came with a message.</summary>
internal sealed record Attachment(Guid FileId, string FileName, long Length);

/// <summary>
/// A line of an inquiry's thread. The aggregate only ever adds lines and never reads them; pages read them by query, some at a time.
/// </summary>
internal sealed class InquiryMessage
{
    public const int TextLength = 4000;
    public const int MaxAttachments = 5;

    /// <summary>The input of every form that takes attachments.</summary>
    public const string FilesField = "Files";

    private InquiryMessage() { }

    /// <summary>Given by the database: the order of the thread.</summary>
    public long Id { get; private set; }

    public Guid InquiryId { get; private set; }

    public MessageKind Kind { get; private set; }

    public Side Side { get; private set; }

    public Guid AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    /// <summary>The supplier that had the inquiry when it was written: another one never sees it. Null while none had it: then each later one does.</summary>
    public Guid? SupplierId { get; private set; }

    /// <summary>What was written; for an event the name of a supplier or a reason, or nothing.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What happened, where it is an event.</summary>
    public InquiryEvent? Event { get; private set; }

    public IReadOnlyList<Attachment> Attachments { get; private set; } = [];

    public DateTimeOffset At { get; private set; }

    /// <summary>Whether the words were erased at the writer's request.</summary>
    public bool IsErased { get; private set; }

    public static InquiryMessage Written(Inquiry inquiry, MessageKind kind, Actor by, string text, IReadOnlyList<Attachment> attachments, DateTimeOffset now) =>
        new()
        {
            InquiryId = inquiry.Id,
            Kind = kind,
            Side = by.Side,
            AuthorId = by.Id,
            AuthorName = by.Name,
            SupplierId = inquiry.SupplierId,
            Text = text,
            Attachments = attachments,
            At = now,
        };

    public static InquiryMessage Happened(Inquiry inquiry, InquiryEvent what, Actor by, string? detail, DateTimeOffset now)
    {
        var line = Written(inquiry, MessageKind.Event, by, detail ?? "", [], now);
        line.Event = what;
        return line;
    }

    /// <summary>Erases who wrote it, and the words where they are the person's own.</summary>
    public void Erase(bool withText)
    {
        AuthorName = "";
        if (!withText)
            return;
        (Text, Attachments, IsErased) = ("", [], true);
    }
}
