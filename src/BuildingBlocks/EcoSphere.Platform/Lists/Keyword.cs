namespace EcoSphere.Platform.Lists;

/// <summary>What was typed into a search box, as a pattern for LIKE.</summary>
public static class Keyword
{
    /// <summary>What makes the sign after it stand for itself; the third argument of LIKE.</summary>
    public const string Escape = "\\";

    /// <summary>The pattern that finds the text anywhere.</summary>
    /// <param name="typed">What was typed, or null.</param>
    /// <returns>The pattern, or null when nothing was typed.</returns>
    public static string? Anywhere(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var plain = typed
            .Trim()
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal);
        return $"%{plain}%";
    }
}
