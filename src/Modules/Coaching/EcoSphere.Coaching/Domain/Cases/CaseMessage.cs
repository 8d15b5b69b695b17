namespace EcoSphere.Coaching.Domain.Cases;

/// <summary>What a line of a thread is.</summary>
internal enum MessageKind
{
    /// <summary>Written by a person to the other sides.</summary>
    Message,

    /// <summary>An internal note: the firm never sees it.</summary>
    Note,

    /// <summary>Tells what happened to the case.</summary>
    Event,
}

/// <summary>What happened to a case.</summary>
internal enum CaseEvent
{
    Begun,
    OfficerChanged,
    CoachChanged,
    CoachReleased,
    StageDone,
    DeliverableAccepted,
    DeliverableReturned,
    VisitPlanned,
    VisitHeld,
    VisitCancelled,
    Completed,
}

/// <summary>A file that came with a message.</summary>
internal sealed record MessageFile(Guid FileId, string FileName, long Length);

/// <summary>A line of the questions thread of a case (問題與回覆). The application's id leads to it; it is never changed.</summary>
internal sealed class CaseMessage
{
    public const int TextLength = 4000;

    public const int MostFiles = 5;

    /// <summary>The input of the form that takes files.</summary>
    public const string FilesField = "Files";

    private CaseMessage() { }

    /// <summary>Given by the database.</summary>
    public long Id { get; private set; }

    public Guid ApplicationId { get; private set; }

    /// <summary>The place in the thread, from 1.</summary>
    public int Number { get; private set; }

    public MessageKind Kind { get; private set; }

    public CaseEvent? Event { get; private set; }

    /// <summary>What an event is about, such as the name of a stage.</summary>
    public LocalText Subject { get; private set; } = LocalText.None;

    public Side Side { get; private set; }

    public Guid AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    public string Text { get; private set; } = "";

    public IReadOnlyList<MessageFile> Files { get; private set; } = [];

    public DateTimeOffset At { get; private set; }

    public bool IsErased { get; private set; }

    public static CaseMessage Of(
        Guid applicationId,
        int number,
        MessageKind kind,
        Actor by,
        string text,
        IReadOnlyList<MessageFile> files,
        DateTimeOffset now
    ) =>
        new()
        {
            ApplicationId = applicationId,
            Number = number,
            Kind = kind,
            Side = by.Side,
            AuthorId = by.Id,
            AuthorName = by.Name,
            Text = text,
            Files = files,
            At = now,
        };

    public static CaseMessage Of(Guid applicationId, int number, CaseEvent what, LocalText subject, Actor by, DateTimeOffset now)
    {
        var line = Of(applicationId, number, MessageKind.Event, by, "", [], now);
        (line.Event, line.Subject) = (what, subject);
        return line;
    }

    /// <summary>Takes the writer's name out; what was written for the firm or the platform is theirs.</summary>
    public void Erase() => (AuthorName, IsErased) = ("", true);
}
