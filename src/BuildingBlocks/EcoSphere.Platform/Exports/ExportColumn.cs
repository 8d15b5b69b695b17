namespace EcoSphere.Platform.Exports;

/// <summary>How the values of a column are written.</summary>
internal enum ExportCellKind
{
    Text,
    Number,
    Date,
    Time,
}

/// <summary>A value on its way into a file.</summary>
/// <param name="Kind">How it is written; a value of another kind than its column's is an exception the column decides on.</param>
/// <param name="Text">As text: guarded against formulas, or in the invariant form of a number or date.</param>
/// <param name="Serial">As Excel's number, where it has one.</param>
internal readonly record struct ExportCell(ExportCellKind Kind, string Text, string? Serial = null)
{
    public static ExportCell None => new(ExportCellKind.Text, "");
}

/// <summary>One column.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
/// <param name="Header">The heading, guarded against formulas.</param>
/// <param name="Width">The width in characters.</param>
/// <param name="Format">The style of the cells.</param>
/// <param name="Cell">Takes the value out of a row.</param>
internal sealed record ExportColumn<T>(string Header, int Width, XlsxFormat Format, Func<T, ExportCell> Cell);
