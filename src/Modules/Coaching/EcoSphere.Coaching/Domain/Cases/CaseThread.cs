using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Cases;

/// <summary>How many lines the thread of a case has, how far each side has read it, and what waits for whom. Lines are only ever added.</summary>
internal sealed class CaseThread
{
    private readonly List<CaseMessage> _newMessages = [];

    private CaseThread() { }

    public Guid ApplicationId { get; private set; }

    /// <summary>How many lines there are: the number of the last one.</summary>
    public int LineCount { get; private set; }

    public int UnreadByFirm { get; private set; }

    public int UnreadByStaff { get; private set; }

    public int UnreadByCoach { get; private set; }

    /// <summary>The last line that the firm has had before its eyes.</summary>
    public int ReadByFirm { get; private set; }

    public int ReadByStaff { get; private set; }

    public int ReadByCoach { get; private set; }

    public DateTimeOffset LastMessageAt { get; private set; }

    /// <summary>Renewed by each line, so that two at once are both counted.</summary>
    public Guid Version { get; private set; } = Guid.CreateVersion7();

    /// <summary>The lines written since it was loaded; the others are read by query.</summary>
    public IReadOnlyList<CaseMessage> NewMessages => _newMessages;

    public static CaseThread For(Guid applicationId) => new() { ApplicationId = applicationId };

    public int UnreadBy(Side side) =>
        side switch
        {
            Side.Firm => UnreadByFirm,
            Side.Staff => UnreadByStaff,
            _ => UnreadByCoach,
        };

    /// <summary>Writes to the other sides.</summary>
    /// <param name="of">The case; one that ended incomplete takes no more.</param>
    /// <param name="by">Who writes.</param>
    /// <param name="text">The message as typed.</param>
    /// <param name="files">What comes with it.</param>
    /// <param name="now">The time.</param>
    public Result Write(CoachingCase of, Actor by, string? text, IReadOnlyList<MessageFile> files, DateTimeOffset now)
    {
        if (!of.TakesMessages)
            return CaseErrors.Over;
        if (WhyNot(text, files, Error.Invalid("Enter your message.")) is { } failure)
            return failure;
        Add(CaseMessage.Of(ApplicationId, LineCount + 1, MessageKind.Message, by, TextInput.Paragraphs(text)!, files, now));
        if (by.Side != Side.Firm)
            UnreadByFirm++;
        TellGuides(of, by.Side);
        return Result.Success();
    }

    /// <summary>Staff or the coach keeps a note that the firm never sees.</summary>
    public Result Note(CoachingCase of, Actor by, string? text, DateTimeOffset now)
    {
        if (by.Side == Side.Firm)
            return CaseErrors.StaffOnly;
        if (!of.TakesMessages)
            return CaseErrors.Over;
        if (WhyNot(text, [], Error.Invalid("Write a note.")) is { } failure)
            return failure;
        Add(CaseMessage.Of(ApplicationId, LineCount + 1, MessageKind.Note, by, TextInput.Paragraphs(text)!, [], now));
        TellGuides(of, by.Side);
        return Result.Success();
    }

    /// <summary>Something has happened to the case. It is there to be looked up; nobody has to read it.</summary>
    public void Happened(CaseEvent what, LocalText subject, Actor by, DateTimeOffset now) =>
        Add(CaseMessage.Of(ApplicationId, LineCount + 1, what, subject, by, now));

    /// <summary>A side has seen the thread up to a line. What came later stays unread.</summary>
    public void Read(Side by, int seenLine)
    {
        var isAll = seenLine >= LineCount;
        var seen = Math.Min(seenLine, LineCount);
        switch (by)
        {
            case Side.Firm:
                (UnreadByFirm, ReadByFirm) = (isAll ? 0 : UnreadByFirm, Math.Max(ReadByFirm, seen));
                break;
            case Side.Staff:
                (UnreadByStaff, ReadByStaff) = (isAll ? 0 : UnreadByStaff, Math.Max(ReadByStaff, seen));
                break;
            default:
                (UnreadByCoach, ReadByCoach) = (isAll ? 0 : UnreadByCoach, Math.Max(ReadByCoach, seen));
                break;
        }

        Version = Guid.CreateVersion7();
    }

    private static Error? WhyNot(string? text, IReadOnlyList<MessageFile> files, Error whenMissing)
    {
        var checks = new FieldChecks();
        checks.Text(TextInput.Paragraphs(text), CaseMessage.TextLength, "Text", whenMissing);
        checks.Require(files.Count <= CaseMessage.MostFiles, CaseMessage.FilesField, CaseErrors.TooManyFiles);
        return checks.Failure;
    }

    private void TellGuides(CoachingCase of, Side by)
    {
        if (by != Side.Staff)
            UnreadByStaff++;
        if (by != Side.Coach && of.CoachId is not null)
            UnreadByCoach++;
        // a case that ends at the same moment and a line do not miss each other
        of.Touch();
    }

    private void Add(CaseMessage line)
    {
        _newMessages.Add(line);
        (LineCount, LastMessageAt, Version) = (line.Number, line.At, Guid.CreateVersion7());
    }
}
