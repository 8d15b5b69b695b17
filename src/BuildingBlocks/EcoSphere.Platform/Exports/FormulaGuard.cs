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
        if (text.Length == 0) return false;
        if (CellBreaks.Contains(text[0], StringComparison.Ordinal)) return true;
        var visible = text.AsSpan().TrimStart();
        return visible.Length > 0 && FormulaSigns.Contains(visible[0], StringComparison.Ordinal);
    }
}
