namespace EcoSphere.Consulting.Domain.SelfAssessments;

/// <summary>What a firm consumes of one carrier in a year.</summary>
/// <param name="Carrier">The carrier.</param>
/// <param name="Amount">In <paramref name="Unit"/>.</param>
/// <param name="Unit">The first unit of the carrier.</param>
/// <param name="Gigajoules">The same as energy, in GJ, so that carriers can be compared.</param>
internal sealed record CarrierTotal(EnergyCarrier Carrier, decimal Amount, EnergyUnit Unit, decimal Gigajoules);

/// <summary>The totals of a self-assessment.</summary>
internal static class EnergyTotals
{
    /// <summary>One total for each carrier that has a consumption with a fitting unit, in the order of the carriers.</summary>
    public static IReadOnlyList<CarrierTotal> Of(IEnumerable<BlockAnswers> blocks) =>
        [
            .. blocks
                .Select(b => (b.Carrier, Megajoules: Megajoules(b)))
                .Where(b => b is { Carrier: not null, Megajoules: not null })
                .GroupBy(b => b.Carrier!.Value, b => b.Megajoules!.Value)
                .OrderBy(g => g.Key)
                .Select(g =>
                {
                    var (unit, sum) = (EnergyUnits.Of(g.Key)[0], g.Sum());
                    return new CarrierTotal(g.Key, sum / EnergyUnits.Megajoule(g.Key, unit)!.Value, unit, sum / 1000);
                }),
        ];

    private static decimal? Megajoules(BlockAnswers block) =>
        block is { Carrier: { } carrier, YearlyConsumption: { } amount, Unit: { } unit } ? EnergyUnits.Megajoule(carrier, unit) * amount : null;
}
