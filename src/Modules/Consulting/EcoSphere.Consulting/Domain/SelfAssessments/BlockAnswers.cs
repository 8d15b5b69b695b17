using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.SelfAssessments;

/// <summary>What kind of equipment or item a block is about.</summary>
internal enum EquipmentCategory
{
    /// <summary>生產製程設備.</summary>
    Production,

    /// <summary>空壓系統.</summary>
    CompressedAir,

    /// <summary>空調與冰水系統.</summary>
    Cooling,

    /// <summary>鍋爐與加熱設備.</summary>
    Heating,

    /// <summary>泵浦、風機與馬達.</summary>
    PumpsAndFans,

    /// <summary>照明.</summary>
    Lighting,

    /// <summary>廠內運輸車輛.</summary>
    Vehicles,

    /// <summary>監控與資訊系統.</summary>
    Monitoring,

    /// <summary>廢水、廢氣與廢棄物處理.</summary>
    Treatment,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>The answers of one equipment / item block (F10), complete or not; texts are normalised.</summary>
/// <param name="Category">The kind.</param>
/// <param name="Name">What it is called in the factory.</param>
/// <param name="Quantity">How many of it.</param>
/// <param name="RatedPowerKw">The rated power of one, in kW.</param>
/// <param name="HoursPerYear">How many hours it runs in a year.</param>
/// <param name="Carrier">What it runs on.</param>
/// <param name="YearlyConsumption">What all of it consumes in a year, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit of the consumption.</param>
/// <param name="YearInstalled">The year in which it was installed.</param>
/// <param name="Remark">Anything else.</param>
internal sealed record BlockAnswers(
    EquipmentCategory? Category,
    string? Name,
    int? Quantity,
    decimal? RatedPowerKw,
    decimal? HoursPerYear,
    EnergyCarrier? Carrier,
    decimal? YearlyConsumption,
    EnergyUnit? Unit,
    int? YearInstalled,
    string? Remark
)
{
    public const int NameLength = 100;
    public const int RemarkLength = 500;
    public const int MostPieces = 100_000;
    public const decimal MostPower = 1_000_000m;

    /// <summary>A leap year's hours.</summary>
    public const decimal MostHours = 8784m;
    public const decimal MostConsumption = 10_000_000_000m;
    public const int FirstYear = 1950;

    public static BlockAnswers None { get; } = new(null, null, null, null, null, null, null, null, null, null);

    /// <summary>What is wrong with what is there: nothing else keeps a draft from being stored.</summary>
    public Error? WhyNotKept(int thisYear)
    {
        var checks = new FieldChecks();
        Fit(checks, thisYear);
        return checks.Failure;
    }

    /// <summary>What is missing or wrong before it can be sent.</summary>
    public Error? WhyNotComplete(int thisYear)
    {
        var checks = new FieldChecks();
        checks.Require(Category is not null, nameof(Category), Error.Invalid("Choose what kind of equipment or item it is."));
        checks.Require(Name is not null, nameof(Name), Error.Invalid("Enter the name of the equipment or item."));
        checks.Require(Quantity is not null, nameof(Quantity), Error.Invalid("Enter how many there are."));
        checks.Require(Carrier is not null, nameof(Carrier), Error.Invalid("Choose what it runs on."));
        if (Carrier is { } carrier and not EnergyCarrier.None)
        {
            checks.Require(YearlyConsumption is not null, nameof(YearlyConsumption), Error.Invalid("Enter what it consumes in a year."));
            checks.Require(Unit is not null, nameof(Unit), Error.Invalid("Choose the unit of the consumption."));
        }

        Fit(checks, thisYear);
        return checks.Failure;
    }

    private void Fit(FieldChecks checks, int thisYear)
    {
        checks.Text(Name, NameLength, nameof(Name));
        checks.Text(Remark, RemarkLength, nameof(Remark));
        Between(Quantity, 1, MostPieces, nameof(Quantity));
        Between(RatedPowerKw, 0, MostPower, nameof(RatedPowerKw));
        Between(HoursPerYear, 0, MostHours, nameof(HoursPerYear));
        Between(YearlyConsumption, 0, MostConsumption, nameof(YearlyConsumption));
        checks.Require(
            YearInstalled is null || (YearInstalled >= FirstYear && YearInstalled <= thisYear),
            nameof(YearInstalled),
            Error.Invalid("Enter a year from {0} to {1}.", FirstYear, thisYear)
        );
        checks.Require(
            Carrier is null || Unit is null || EnergyUnits.Of(Carrier.Value).Contains(Unit.Value),
            nameof(Unit),
            Error.Invalid("Choose a unit in which this energy is told.")
        );
        return;

        void Between(decimal? value, decimal least, decimal most, string field) =>
            checks.Require(value is null || (value >= least && value <= most), field, Error.Invalid("Enter a number from {0} to {1}.", least, most));
    }
}
