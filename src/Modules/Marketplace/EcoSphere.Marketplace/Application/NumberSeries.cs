namespace EcoSphere.Marketplace.Application;

/// <summary>What has a number of its own; the letters stand before the year.</summary>
internal static class NumberSeries
{
    /// <summary>諮詢單.</summary>
    public const string Inquiry = "IQ";

    /// <summary>檢核案.</summary>
    public const string Verification = "TV";

    /// <summary>證書.</summary>
    public const string Certificate = "CT";
}
