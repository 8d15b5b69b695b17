namespace EcoSphere.UiKit.Components;

/// <summary>A value that is saved now, for <c>_SavedMeanwhile</c>: shown beside a form that somebody else was quicker than.</summary>
/// <param name="Term">What it is, translated.</param>
/// <param name="Value">The value as people read it, or null where there is none.</param>
public sealed record SavedValue(string Term, string? Value);
