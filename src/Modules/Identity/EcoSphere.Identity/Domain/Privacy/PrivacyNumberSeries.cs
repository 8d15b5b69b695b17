using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Privacy;

/// <summary>
/// The numbers of one year's requests. Two requests made at once collide here, so that no number is given twice and the second one
/// sees the first.
/// </summary>
[NotAudited]
internal sealed class PrivacyNumberSeries : AggregateRoot
{
    public PrivacyNumberSeries(int year) => Year = year;

    public int Year { get; private set; }

    public int Last { get; private set; }

    /// <summary>The next number, such as <c>PR-2026-000123</c>.</summary>
    public string Next()
    {
        Last++;
        Touch();
        return $"PR-{Year:D4}-{Last:D6}";
    }
}
