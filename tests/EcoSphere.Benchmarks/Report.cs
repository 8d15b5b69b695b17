using System.Globalization;

namespace EcoSphere.Benchmarks;

/// <summary>What was measured, beside what is to be reached (the goals are ratios to the bare server in the same run).</summary>
internal sealed class Report
{
    /// <summary>A check fails only this far above a goal, because machines are noisy.</summary>
    private const double Tolerance = 1.25;

    private readonly List<(string Name, string Cells)> _pages = [];
    private readonly List<(string Name, string Value, string Goal)> _others = [];

    /// <summary>Goals of cost that were missed by more than the tolerance.</summary>
    public List<string> Broken { get; } = [];

    /// <summary>A page or a form.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="sample">The median turn.</param>
    /// <param name="ratio">Its cost divided by that of the bare page.</param>
    /// <param name="goal">The goal for the ratio.</param>
    public void Page(string name, Sample sample, double ratio, double? goal)
    {
        var verdict =
            goal is not { } g ? ""
            : ratio <= g ? "reached"
            : ratio <= g * Tolerance ? "near"
            : "MISSED";
        if (verdict == "MISSED")
            Broken.Add(name);
        var goalText = goal is null ? "" : string.Create(CultureInfo.InvariantCulture, $"≤ {goal:0.0}");
        _pages.Add(
            (
                name,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{sample.PerSecond, 9:0} {sample.P50, 9:0.00} {sample.P99, 9:0.00} {sample.Cost, 9:0} {ratio, 8:0.0} {goalText, 8} {verdict, 8} {(sample.Errors > 0 ? $"{sample.Errors} errors" : "")}"
                )
            )
        );
    }

    public void Other(string name, string value, string goal) => _others.Add((name, value, goal));

    public void Print()
    {
        Console.WriteLine();
        Console.WriteLine($"{"page", -52} {"req/s", 9} {"p50 ms", 9} {"p99 ms", 9} {"µs/req", 9} {"÷ bare", 8} {"goal", 8} {"", 8}");
        foreach (var (name, cells) in _pages)
            Console.WriteLine($"{name, -52} {cells}");
        Console.WriteLine();
        foreach (var (name, value, goal) in _others)
            Console.WriteLine($"{name, -52} {value, -72} {goal}");
    }
}
