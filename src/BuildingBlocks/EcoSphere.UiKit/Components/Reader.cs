using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.UiKit.Components;

/// <summary>The texts of records in the language of the page that is read.</summary>
public static class Reader
{
    /// <summary>Whether the page is in English.</summary>
    public static bool InEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "zh";

    /// <summary>The text for the reader of this page.</summary>
    /// <param name="text">The text in its languages.</param>
    /// <returns>The text, or null where there is none.</returns>
    public static string? Here(this LocalText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.In(InEnglish);
    }

    /// <summary>The language of a text where it is another than the page's, so that it is read aloud rightly.</summary>
    /// <param name="text">The text in its languages.</param>
    /// <returns>The value of the attribute <c>lang</c>, or null.</returns>
    public static string? Lang(this LocalText text) => InEnglish && text is { En: null, Zh: not null } ? "zh-Hant-TW" : null;
}
