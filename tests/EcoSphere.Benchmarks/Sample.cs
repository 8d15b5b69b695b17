namespace EcoSphere.Benchmarks;

/// <summary>What one turn of load gave.</summary>
/// <param name="Latencies">Of the requests that were answered as they should be, in milliseconds, sorted.</param>
/// <param name="Errors">How many were not.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Processor">The server's processor time meanwhile.</param>
internal sealed record Sample(double[] Latencies, int Errors, TimeSpan Elapsed, TimeSpan Processor)
{
    public double PerSecond => Latencies.Length / Elapsed.TotalSeconds;

    /// <summary>Processor time of the server per request, in microseconds.</summary>
    public double Cost => Processor.TotalMicroseconds / Math.Max(1, Latencies.Length);

    public double P50 => At(0.5);

    public double P99 => At(0.99);

    private double At(double share) => Of(Latencies, share);

    /// <summary>A percentile of sorted values.</summary>
    public static double Of(IReadOnlyList<double> sorted, double share) =>
        sorted.Count == 0 ? double.NaN : sorted[(int)Math.Min(sorted.Count - 1, sorted.Count * share)];

    public static double Median(IEnumerable<double> values) => Of([.. values.Order()], 0.5);
}
