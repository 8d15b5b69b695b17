namespace EcoSphere.Platform.Exports;

/// <summary>Keeps a spreadsheet program from taking somebody's text for a formula.</summary>
internal static class FormulaGuard
{
    // the full-width signs are formulas as well where the program runs in an East Asian language
    private const string FormulaSigns = "=+-@＝＋－＠";
    private const string CellBreaks = "\t\r\n";

    /// <summary>Puts an apostrophe before a text that begins like a formula, spaces aside.</summary>
    public static string Apply(string text) => IsRisky(text) ? "'" + text : text;

    private static bool IsRisky(string text)
    {
        // the file format drops other control characters, so a break behind them begins the cell
        var begin = text.FirstOrDefault(c => !char.IsControl(c) || CellBreaks.Contains(c, StringComparison.Ordinal));
        if (CellBreaks.Contains(begin, StringComparison.Ordinal))
            return true;
        var first = text.FirstOrDefault(c => !IsSkipped(c));
        return FormulaSigns.Contains(first, StringComparison.Ordinal);
    }

    /// <summary>What is not seen in front of a formula: spaces, and what the file format drops.</summary>
    private static bool IsSkipped(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c >= '\uFFFE' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
}
