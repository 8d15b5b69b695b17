namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>Bars of one measure by year; the same numbers stand in a table beside it.</summary>
/// <param name="Id">Short, and unique on the page.</param>
/// <param name="Title">What is measured, with its unit.</param>
/// <param name="Bars">The years with their values, none negative.</param>
internal sealed record YearChart(string Id, string Title, IReadOnlyList<(int Year, decimal Value)> Bars)
{
    public const int Width = 420;

    public const int RowHeight = 34;

    private const int Left = 56;

    private const int Room = 220;

    public int Height => Math.Max(1, Bars.Count) * RowHeight;

    public int BarLeft => Left;

    /// <summary>The length of a bar; the longest fills the room.</summary>
    public int LengthOf(decimal value)
    {
        var most = Bars.Count == 0 ? 0 : Bars.Max(b => b.Value);
        return most == 0 ? 0 : (int)decimal.Round(Room * value / most);
    }
}
