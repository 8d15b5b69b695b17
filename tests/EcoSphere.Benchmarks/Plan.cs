namespace EcoSphere.Benchmarks;

/// <summary>How much is measured.</summary>
/// <param name="Sizes">The numbers of companies.</param>
/// <param name="Rounds">How often each page is measured in turn with the bare server.</param>
/// <param name="Turn">How long one turn takes.</param>
/// <param name="WarmUp">How long each page is warmed up.</param>
/// <param name="Starts">How often a host is started to measure that.</param>
internal sealed record Plan(IReadOnlyList<int> Sizes, int Rounds, TimeSpan Turn, TimeSpan WarmUp, int Starts)
{
    public static Plan Full { get; } = new([10, 10_000, 100_000], 5, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4), 5);

    public static Plan Quick { get; } = new([10, 10_000], 3, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), 3);

    public int Largest => Sizes[^1];
}
