using System.Globalization;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Application.SelfAssessments;

/// <summary>A block as it was typed: numbers may come with full-width digits and with commas between the thousands.</summary>
internal sealed record BlockForm(
    EquipmentCategory? Category,
    string? Name,
    string? Quantity,
    string? RatedPowerKw,
    string? HoursPerYear,
    EnergyCarrier? Carrier,
    string? YearlyConsumption,
    EnergyUnit? Unit,
    string? YearInstalled,
    string? Remark
)
{
    /// <summary>As many decimals as are kept.</summary>
    private const int Decimals = 4;

    /// <summary>The answers, or which of them cannot be read.</summary>
    public Result<BlockAnswers> Read()
    {
        var checks = new FieldChecks();
        var answers = new BlockAnswers(
            Category,
            TextInput.Line(Name),
            Whole(Quantity, nameof(Quantity)),
            Number(RatedPowerKw, nameof(RatedPowerKw)),
            Number(HoursPerYear, nameof(HoursPerYear)),
            Carrier,
            Number(YearlyConsumption, nameof(YearlyConsumption)),
            Unit,
            Whole(YearInstalled, nameof(YearInstalled)),
            TextInput.Paragraphs(Remark)
        );
        return checks.Failure is { } wrong ? wrong : answers;

        decimal? Number(string? typed, string field)
        {
            if (Plain(typed) is not { } text)
                return null;
            var isNumber = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
            checks.Require(isNumber, field, Error.Invalid("Enter a number."));
            return isNumber ? decimal.Round(number, Decimals) : null;
        }

        int? Whole(string? typed, string field)
        {
            if (Plain(typed) is not { } text)
                return null;
            var isNumber = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
            checks.Require(isNumber, field, Error.Invalid("Enter a whole number."));
            return isNumber ? number : null;
        }
    }

    private static string? Plain(string? typed) => TextInput.Line(typed)?.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
