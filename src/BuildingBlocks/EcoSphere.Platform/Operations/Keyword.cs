namespace EcoSphere.Platform.Operations;

/// <summary>What was typed into a search box, as a pattern for LIKE.</summary>
public static class Keyword
{
    /// <summary>The character that LIKE is told to take as escaping.</summary>
    public const string Escape = "\\";

    /// <summary>The pattern that finds the text anywhere, or null when nothing was typed.</summary>
    /// <param name="typed">What was typed.</param>
    public static string? Anywhere(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var plain = typed.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
        return $"%{plain}%";
    }
}
