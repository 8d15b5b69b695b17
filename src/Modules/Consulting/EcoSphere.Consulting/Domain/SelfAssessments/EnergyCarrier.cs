namespace EcoSphere.Consulting.Domain.SelfAssessments;

/// <summary>What an equipment runs on.</summary>
internal enum EnergyCarrier
{
    /// <summary>不耗能: an item of a process without energy of its own.</summary>
    None,

    /// <summary>電力.</summary>
    Electricity,

    /// <summary>天然氣 NG1.</summary>
    NaturalGas1,

    /// <summary>天然氣 NG2.</summary>
    NaturalGas2,

    /// <summary>液化石油氣.</summary>
    Lpg,

    /// <summary>柴油.</summary>
    Diesel,

    /// <summary>車用汽油.</summary>
    Gasoline,

    /// <summary>燃料油.</summary>
    FuelOil,

    /// <summary>煤油.</summary>
    Kerosene,

    /// <summary>燃料煤.</summary>
    FuelCoal,

    /// <summary>外購蒸汽或熱.</summary>
    Heat,
}

/// <summary>In what a yearly consumption is told.</summary>
internal enum EnergyUnit
{
    /// <summary>度.</summary>
    KilowattHour,

    /// <summary>千度.</summary>
    MegawattHour,

    /// <summary>立方公尺.</summary>
    CubicMetre,

    /// <summary>公升.</summary>
    Litre,

    /// <summary>公秉.</summary>
    Kilolitre,

    /// <summary>公斤.</summary>
    Kilogram,

    /// <summary>公噸.</summary>
    Tonne,

    /// <summary>十億焦耳 (GJ).</summary>
    Gigajoule,
}

/// <summary>
/// The units of each carrier with the energy in one unit, in MJ. Net heating values in kcal: gasoline, diesel, LPG and natural gas from
/// the announcement of the Ministry of Environment of 2026-02-10 for 2025; fuel oil, kerosene and fuel coal from the Energy
/// Administration's table of 2024 (能源產品單位熱值表). 1 kcal is 4.1868 kJ; 1 kWh is 3.6 MJ.
/// </summary>
internal static class EnergyUnits
{
    private const decimal MegajoulePerKilocalorie = 0.0041868m;

    private static readonly Dictionary<EnergyCarrier, (EnergyUnit Unit, decimal Megajoule)[]> Table = new()
    {
        [EnergyCarrier.None] = [],
        [EnergyCarrier.Electricity] = [(EnergyUnit.KilowattHour, 3.6m), (EnergyUnit.MegawattHour, 3600m)],
        [EnergyCarrier.NaturalGas1] = [(EnergyUnit.CubicMetre, Net(8067))],
        [EnergyCarrier.NaturalGas2] = [(EnergyUnit.CubicMetre, Net(8728))],
        [EnergyCarrier.Lpg] = [(EnergyUnit.Kilogram, Net(10972)), (EnergyUnit.Litre, Net(5993))],
        [EnergyCarrier.Diesel] = [(EnergyUnit.Litre, Net(8636)), (EnergyUnit.Kilolitre, Net(8636) * 1000)],
        [EnergyCarrier.Gasoline] = [(EnergyUnit.Litre, Net(7586)), (EnergyUnit.Kilolitre, Net(7586) * 1000)],
        [EnergyCarrier.FuelOil] = [(EnergyUnit.Litre, Net(9320)), (EnergyUnit.Kilolitre, Net(9320) * 1000)],
        [EnergyCarrier.Kerosene] = [(EnergyUnit.Litre, Net(8500)), (EnergyUnit.Kilolitre, Net(8500) * 1000)],
        [EnergyCarrier.FuelCoal] = [(EnergyUnit.Kilogram, Net(5890)), (EnergyUnit.Tonne, Net(5890) * 1000)],
        [EnergyCarrier.Heat] = [(EnergyUnit.Gigajoule, 1000m)],
    };

    /// <summary>The units in which a carrier can be told; the first is the one of its totals.</summary>
    public static IReadOnlyList<EnergyUnit> Of(EnergyCarrier carrier) => [.. Table[carrier].Select(u => u.Unit)];

    /// <summary>The energy in one unit of a carrier in MJ, or null where it is not told in that unit.</summary>
    public static decimal? Megajoule(EnergyCarrier carrier, EnergyUnit unit)
    {
        foreach (var (known, energy) in Table[carrier])
        {
            if (known == unit)
                return energy;
        }

        return null;
    }

    private static decimal Net(int kilocalories) => kilocalories * MegajoulePerKilocalorie;
}
