namespace EcoSphere.Marketplace.Application.Numbers;

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

/// <summary>Gives out reference numbers, each once.</summary>
internal interface IReferenceNumbers
{
    /// <summary>Takes the next number of a series and year; a number that is taken and not used is not given again.</summary>
    /// <param name="series">One of <see cref="NumberSeries"/>.</param>
    /// <param name="year">The calendar year in Taipei.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Such as <c>IQ-2026-000123</c>.</returns>
    Task<string> Next(string series, int year, CancellationToken ct);
}

/// <summary>How many numbers of a series and year have been given out.</summary>
internal sealed class ReferenceCounter
{
    public required string Series { get; init; }

    public required int Year { get; init; }

    public int Last { get; set; }
}
