namespace EcoSphere.UiKit.Errors;

/// <summary>What the error page of this request says beyond the general words of its status code.</summary>
/// <param name="Sentence">The localised sentence, or null.</param>
/// <param name="FormRefused">Whether the form's token was missing or no longer valid.</param>
internal sealed record ErrorDetail(string? Sentence = null, bool FormRefused = false);
