using System.Globalization;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>How self-assessments are put into words.</summary>
internal static class AssessmentWords
{
    public static string Category(IStringLocalizer text, EquipmentCategory category) =>
        text[
            category switch
            {
                EquipmentCategory.Production => "Production equipment",
                EquipmentCategory.CompressedAir => "Compressed air",
                EquipmentCategory.Cooling => "Air conditioning and chilled water",
                EquipmentCategory.Heating => "Boilers and heating equipment",
                EquipmentCategory.PumpsAndFans => "Pumps, fans and motors",
                EquipmentCategory.Lighting => "Lighting",
                EquipmentCategory.Vehicles => "Vehicles within the plant",
                EquipmentCategory.Monitoring => "Monitoring and information systems",
                EquipmentCategory.Treatment => "Treatment of waste water, exhaust air and waste",
                _ => "Other equipment or item",
            }
        ];

    public static string Carrier(IStringLocalizer text, EnergyCarrier carrier) =>
        text[
            carrier switch
            {
                EnergyCarrier.None => "No energy",
                EnergyCarrier.Electricity => "Electricity",
                EnergyCarrier.NaturalGas1 => "Natural gas NG1",
                EnergyCarrier.NaturalGas2 => "Natural gas NG2",
                EnergyCarrier.Lpg => "Liquefied petroleum gas",
                EnergyCarrier.Diesel => "Diesel oil",
                EnergyCarrier.Gasoline => "Motor gasoline",
                EnergyCarrier.FuelOil => "Fuel oil",
                EnergyCarrier.Kerosene => "Kerosene",
                EnergyCarrier.FuelCoal => "Fuel coal",
                _ => "Purchased steam or heat",
            }
        ];

    public static string Unit(IStringLocalizer text, EnergyUnit unit) =>
        text[
            unit switch
            {
                EnergyUnit.KilowattHour => "kWh",
                EnergyUnit.MegawattHour => "MWh",
                EnergyUnit.CubicMetre => "m³",
                EnergyUnit.Litre => "litres",
                EnergyUnit.Kilolitre => "kilolitres",
                EnergyUnit.Kilogram => "kg",
                EnergyUnit.Tonne => "tonnes",
                _ => "GJ",
            }
        ];

    /// <summary>A number with thousands separated, and as many decimals as it has.</summary>
    public static string Amount(decimal number) => number.ToString("#,##0.####", CultureInfo.InvariantCulture);

    public static string Consumption(IStringLocalizer text, BlockAnswers answers) =>
        (answers.YearlyConsumption, answers.Unit) switch
        {
            ({ } amount, { } unit) => $"{Amount(amount)} {Unit(text, unit)}",
            ({ } amount, null) => Amount(amount),
            _ => "",
        };

    /// <summary>The answers of a block, in the order of the form.</summary>
    public static IEnumerable<SavedValue> Lines(IStringLocalizer text, BlockAnswers answers) =>
        [
            new(text["Category"], answers.Category is { } category ? Category(text, category) : null),
            new(text["Name of the equipment or item"], answers.Name),
            new(text["Quantity"], answers.Quantity is { } quantity ? Show.Number(quantity) : null),
            new(text["Rated power of one, in kW"], answers.RatedPowerKw is { } power ? Amount(power) : null),
            new(text["Hours of use per year"], answers.HoursPerYear is { } hours ? Amount(hours) : null),
            new(text["Energy carrier"], answers.Carrier is { } carrier ? Carrier(text, carrier) : null),
            new(text["Consumption per year, all together"], Consumption(text, answers)),
            new(text["Year of installation"], answers.YearInstalled?.ToString(CultureInfo.InvariantCulture)),
            new(text["Remark"], answers.Remark),
        ];
}
