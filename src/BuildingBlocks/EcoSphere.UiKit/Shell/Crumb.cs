namespace EcoSphere.UiKit.Shell;

/// <summary>One step of the way from the home page to the page that is shown (<c>ViewData["Breadcrumb"]</c>).</summary>
/// <param name="Text">What it says, translated.</param>
/// <param name="Url">Where it leads, or null for the page itself, which comes last.</param>
public sealed record Crumb(string Text, string? Url = null);
