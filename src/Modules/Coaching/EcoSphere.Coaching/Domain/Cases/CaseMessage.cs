namespace EcoSphere.Coaching.Domain.Cases;

/// <summary>A line of the questions thread of an application (問題與回覆). The application's id leads to it; it is never changed.</summary>
internal sealed class CaseMessage
{
    public const int TextLength = 4000;

    private CaseMessage() { }

    /// <summary>Given by the database; later lines have larger ones.</summary>
    public long Id { get; private set; }

    public Guid ApplicationId { get; private set; }

    public Side Side { get; private set; }

    public Guid AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    public string Text { get; private set; } = "";

    public IReadOnlyList<Guid> FileIds { get; private set; } = [];

    public DateTimeOffset At { get; private set; }

    public static CaseMessage Of(Guid applicationId, Actor by, string text, IReadOnlyList<Guid> fileIds, DateTimeOffset now) =>
        new()
        {
            ApplicationId = applicationId,
            Side = by.Side,
            AuthorId = by.Id,
            AuthorName = by.Name,
            Text = text,
            FileIds = fileIds,
            At = now,
        };

    public void Erase() => (AuthorName, Text) = ("", "");
}

/// <summary>How far each side has read the thread of an application, and what waits for an answer.</summary>
internal sealed class CaseThread
{
    private CaseThread() { }

    public Guid ApplicationId { get; private set; }

    public int UnreadByFirm { get; private set; }

    public int UnreadByStaff { get; private set; }

    public int UnreadByCoach { get; private set; }

    public DateTimeOffset LastMessageAt { get; private set; }

    /// <summary>Renewed by each line, so that two at once are both counted.</summary>
    public Guid Version { get; private set; } = Guid.CreateVersion7();

    public static CaseThread For(Guid applicationId) => new() { ApplicationId = applicationId };

    /// <summary>A line was written; whoever writes has read the others.</summary>
    public void Written(Side by, DateTimeOffset now)
    {
        UnreadByFirm = by == Side.Firm ? 0 : UnreadByFirm + 1;
        UnreadByStaff = by == Side.Staff ? 0 : UnreadByStaff + 1;
        UnreadByCoach = by == Side.Coach ? 0 : UnreadByCoach + 1;
        (LastMessageAt, Version) = (now, Guid.CreateVersion7());
    }

    public void Read(Side by)
    {
        switch (by)
        {
            case Side.Firm:
                UnreadByFirm = 0;
                break;
            case Side.Staff:
                UnreadByStaff = 0;
                break;
            default:
                UnreadByCoach = 0;
                break;
        }

        Version = Guid.CreateVersion7();
    }
}
