namespace EcoSphere.Benchmarks;

/// <summary>How much is measured.</summary>
/// <param name="Sizes">The numbers of companies.</param>
/// <param name="Rounds">How often each page is measured in turn with the bare server.</param>
/// <param name="Turn">How long one turn takes.</param>
/// <param name="WarmUp">How many requests warm a page up, so that all of its code has been compiled twice.</param>
/// <param name="Starts">How often a host is started to measure that.</param>
internal sealed record Plan(IReadOnlyList<int> Sizes, int Rounds, TimeSpan Turn, int WarmUp, int Starts)
{
    public static Plan Full { get; } = new([10, 10_000, 100_000], 3, TimeSpan.FromSeconds(2), 4_000, 5);

    public static Plan Quick { get; } = new([10, 10_000], 3, TimeSpan.FromSeconds(1), 2_000, 3);

    /// <summary>No warm-up takes longer, however slow the machine.</summary>
    public static TimeSpan LongestWarmUp { get; } = TimeSpan.FromSeconds(15);

    public int Largest => Sizes[^1];

    /// <summary>The numbers of inquiries, each with ten messages.</summary>
    public IReadOnlyList<int> Inquiries => Largest > 10_000 ? [1_000, 10_000, 100_000] : [1_000, 10_000];
}
