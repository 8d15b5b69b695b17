using Shouldly;

namespace EcoSphere.Architecture.Tests.Rules;

/// <summary>How many things a rule looked at, and which of them break it.</summary>
internal sealed record RuleOutcome(int Looked, IReadOnlyList<string> Broken)
{
    public static RuleOutcome Over<T>(IEnumerable<T> subjects, Func<T, IEnumerable<string>> complaints)
    {
        List<T> looked = [.. subjects];
        return new(looked.Count, [.. looked.SelectMany(complaints).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>A rule that found nothing to look at has lost its subject and fails too.</summary>
    public void MustHold()
    {
        Looked.ShouldBeGreaterThan(0, "The rule matched nothing.");
        Broken.Count.ShouldBe(0, "\n" + string.Join('\n', Broken));
    }

    public void MustBeBrokenBy(params string[] fragments)
    {
        foreach (var fragment in fragments)
            Broken.ShouldContain(b => b.Contains(fragment, StringComparison.Ordinal));
        Broken.Count.ShouldBe(fragments.Length, string.Join('\n', Broken));
    }
}
