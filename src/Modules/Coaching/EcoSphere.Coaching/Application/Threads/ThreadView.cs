using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;

namespace EcoSphere.Coaching.Application.Threads;

/// <summary>The thread of a case as one side sees it, a part of it.</summary>
/// <param name="Slip">The case.</param>
/// <param name="Lines">The lines of this part, the oldest first.</param>
/// <param name="EarlierThan">The line before which there are more, or null.</param>
/// <param name="IsNewest">Whether the last line is the newest of all.</param>
internal sealed record ThreadView(ThreadSlip Slip, IReadOnlyList<ThreadLine> Lines, int? EarlierThan, bool IsNewest);

/// <summary>The case of a thread.</summary>
internal sealed record ThreadSlip
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string CompanyName { get; init; }

    public required LocalText Item { get; init; }

    public required bool TakesMessages { get; init; }

    public required string? CoachName { get; init; }

    /// <summary>The number of the last line of all; a form that repeats itself is known by it.</summary>
    public required int LineCount { get; init; }

    /// <summary>How many messages the side that looks has not read.</summary>
    public required int Unread { get; init; }

    /// <summary>How far the side that looks has read.</summary>
    public required int ReadTo { get; init; }

    /// <summary>How far the firm has read, which staff and the coach see.</summary>
    public required int ReadByFirm { get; init; }
}

/// <summary>A line of the thread.</summary>
/// <param name="IsOwn">Whether the reader wrote it.</param>
internal sealed record ThreadLine(
    int Number,
    MessageKind Kind,
    CaseEvent? Event,
    LocalText Subject,
    Side Side,
    string AuthorName,
    string Text,
    IReadOnlyList<MessageFile> Files,
    DateTimeOffset At,
    bool IsErased,
    bool IsOwn
);
