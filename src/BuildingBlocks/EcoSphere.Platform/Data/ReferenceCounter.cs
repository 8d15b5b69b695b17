namespace EcoSphere.Platform.Data;

/// <summary>How many reference numbers of a series and year a module has given out.</summary>
internal sealed class ReferenceCounter
{
    /// <summary>The letters before the year.</summary>
    public required string Series { get; init; }

    /// <summary>The calendar year in Taipei.</summary>
    public required int Year { get; init; }

    public int Last { get; set; }
}
