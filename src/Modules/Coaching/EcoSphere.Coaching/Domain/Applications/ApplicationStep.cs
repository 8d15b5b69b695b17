using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Applications;

/// <summary>Something that was done with an application: a line of its history.</summary>
internal sealed class ApplicationStep : Entity
{
    public const int NoteLength = 2000;

    private ApplicationStep() { }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public ApplicationAction Action { get; private set; }

    public ApplicationState State { get; private set; }

    /// <summary>On which side it was done, or null for the clock.</summary>
    public Side? Side { get; private set; }

    /// <summary>Who did it, or null for the clock.</summary>
    public Guid? ById { get; private set; }

    public string? ByName { get; private set; }

    /// <summary>What both sides read beside it.</summary>
    public string? Note { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static ApplicationStep Of(int number, ApplicationAction action, ApplicationState state, Actor? by, string? note, DateTimeOffset now) =>
        new()
        {
            Number = number,
            Action = action,
            State = state,
            Side = by?.Side,
            ById = by?.Id,
            ByName = by?.Name,
            Note = note,
            At = now,
        };

    public void EraseName() => ByName = "";
}

/// <summary>What is to be corrected in one part of the form; only parts with such a note are open again.</summary>
/// <param name="Section">The key of a question set, or one of <see cref="Sections"/>.</param>
/// <param name="Comment">What is wrong.</param>
internal sealed record ReturnNote(string Section, string Comment)
{
    public const int CommentLength = 1000;
}

/// <summary>The parts of a form that are no question sets.</summary>
internal static class Sections
{
    /// <summary>Which item and option, backbone enterprise, months of the visit.</summary>
    public const string Choice = "=choice";

    public const string Eligibility = "=eligibility";

    public const string Attachments = "=attachments";

    public const string Consents = "=consents";

    public static IReadOnlyList<string> Fixed { get; } = [Choice, Eligibility, Attachments, Consents];
}

/// <summary>What a reviewer thinks of an application, in points.</summary>
internal sealed class ReviewScore : Entity
{
    public const int CommentLength = 2000;

    private ReviewScore() { }

    public Guid ReviewerId { get; private set; }

    public string ReviewerName { get; private set; } = "";

    /// <summary>Points per criterion, in the order of the criteria.</summary>
    public IReadOnlyList<int> Points { get; private set; } = [];

    public int Total { get; private set; }

    public string? Comment { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static ReviewScore Of(Actor by) => new() { ReviewerId = by.Id };

    public void Give(string name, IReadOnlyList<int> points, string? comment, DateTimeOffset now) =>
        (ReviewerName, Points, Total, Comment, At) = (name, points, points.Sum(), comment, now);

    public void EraseName() => ReviewerName = "";
}
