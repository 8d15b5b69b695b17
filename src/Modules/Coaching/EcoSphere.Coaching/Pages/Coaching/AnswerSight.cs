namespace EcoSphere.Coaching.Pages.Coaching;

/// <summary>The answers of a part of a form as they are shown.</summary>
/// <param name="Lines">The answers.</param>
/// <param name="FileUrl">Where a file is opened.</param>
/// <param name="ChangeUrl">Where they are changed, or null where they cannot be.</param>
/// <param name="Prefix">Stands before the key in the id of a line.</param>
internal sealed record AnswerSight(IReadOnlyList<AnswerLine> Lines, Func<Guid, string> FileUrl, string? ChangeUrl = null, string Prefix = "");
