namespace EcoSphere.Coaching.Application;

/// <summary>What has a number of its own; the letters stand before the year.</summary>
internal static class NumberSeries
{
    /// <summary>輔導申請案.</summary>
    public const string Application = "CO";

    /// <summary>提報清單.</summary>
    public const string Batch = "CB";

    /// <summary>結案證明.</summary>
    public const string Certificate = "CP";
}
