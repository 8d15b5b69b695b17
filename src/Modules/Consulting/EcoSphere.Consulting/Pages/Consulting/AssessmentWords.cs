using System.Globalization;
using EcoSphere.Consulting.Application.SelfAssessments;
using EcoSphere.Consulting.Domain;
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

    /// <summary>A block in one line: what it is, how many, what it consumes.</summary>
    public static string Summary(IStringLocalizer text, BlockAnswers answers) =>
        CaseFacts.Joined(
            answers.Category is { } category ? Category(text, category) : null,
            answers.Quantity is { } quantity ? $"× {Show.Number(quantity)}" : null,
            answers.Carrier is { } carrier ? Carrier(text, carrier) : null,
            Consumption(text, answers)
        ) ?? "";

    /// <summary>Who returned it, to a side: firms and consultants are not told who it was on the platform.</summary>
    public static string By(IStringLocalizer text, AssessmentReturn returned, Side reader) =>
        returned.By == Side.Staff && reader != Side.Staff ? text["The platform"]
        : returned.ByName.Length == 0 ? text["A person whose data were erased"]
        : returned.ByName;

    /// <summary>The parts that had a remark when it was returned, or have changed since.</summary>
    public static IEnumerable<Correction> Corrections(IStringLocalizer text, AssessmentView view)
    {
        if (view.ContactsRemark is { } contacts)
            yield return new Correction(text["Contacts"], contacts, []);
        if (view.ListRemark is not null || view.Removed.Count > 0)
            yield return new Correction(
                text["List of equipment and items"],
                view.ListRemark,
                [.. view.Removed.Select(name => text["{0} has been removed.", name].Value)]
            );
        foreach (var block in view.Blocks)
        {
            IReadOnlyList<string> changes = block.Returned is { } before ? [.. Changes(text, before, block.Answers)] : [text["It has been added."]];
            if (block.Remark is not null || changes.Count > 0)
                yield return new Correction($"{text["No. {0}", block.Position].Value} {block.Answers.Name}", block.Remark, changes);
        }
    }

    private static IEnumerable<string> Changes(IStringLocalizer text, BlockAnswers before, BlockAnswers now) =>
        Lines(text, before)
            .Zip(Lines(text, now))
            .Where(p => p.First.Value != p.Second.Value)
            .Select(p => text["{0}: {1}, before: {2}", p.Second.Term, Told(p.Second.Value), Told(p.First.Value)].Value);

    private static string Told(string? value) => string.IsNullOrEmpty(value) ? "–" : value;

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

/// <summary>A part of a self-assessment that was returned.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Remark">What had to be corrected in it, or null.</param>
/// <param name="Changes">What has changed since.</param>
internal sealed record Correction(string Part, string? Remark, IReadOnlyList<string> Changes);
