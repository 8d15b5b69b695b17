using Microsoft.AspNetCore.Mvc.Rendering;

namespace EcoSphere.UiKit.Forms;

/// <summary>An answer to choose, with a sentence that explains it.</summary>
public sealed class Choice : SelectListItem
{
    /// <summary>Creates an answer.</summary>
    /// <param name="value">The value that is sent.</param>
    /// <param name="text">What it says, translated.</param>
    /// <param name="hint">What it means, translated, or null.</param>
    public Choice(string value, string text, string? hint = null)
        : base(text, value) => Hint = hint;

    /// <summary>What it means, or null.</summary>
    public string? Hint { get; }
}
