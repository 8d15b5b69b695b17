using EcoSphere.Kernel;

namespace EcoSphere.Platform.Calendar;

/// <summary>A public holiday, or a day on which offices are closed for another reason. Never changed: a wrong one is removed and the right one added.</summary>
public sealed class Holiday : AggregateRoot
{
    /// <summary>The longest name.</summary>
    public const int NameLength = 60;

    /// <summary>The years that can be written down.</summary>
    private const int FirstYear = 2020;
    private const int LastYear = 2100;

    internal Holiday(DateOnly day, string nameZh, string nameEn) => (Day, NameZh, NameEn) = (day, nameZh, nameEn);

    /// <summary>The day in Taiwan.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>What it is called in Chinese.</summary>
    public string NameZh { get; private set; }

    /// <summary>What it is called in English.</summary>
    public string NameEn { get; private set; }

    internal static Result<Holiday> Add(DateOnly? day, string? nameZh, string? nameEn)
    {
        var (zh, en) = (TextInput.Line(nameZh), TextInput.Line(nameEn));
        var checks = new FieldChecks();
        checks.Require(
            day is { Year: >= FirstYear and <= LastYear },
            nameof(Day),
            day is null ? Error.Invalid("Enter the day.") : Error.Invalid("Enter a day in one of the years {0} to {1}.", FirstYear, LastYear)
        );
        checks.Text(zh, NameLength, nameof(NameZh), Error.Invalid("Enter the Chinese name."));
        checks.Text(en, NameLength, nameof(NameEn), Error.Invalid("Enter the English name."));
        return checks.Failure is { } failure ? failure : new Holiday(day!.Value, zh!, en!);
    }
}

/// <summary>Why something about a holiday is refused.</summary>
internal static class HolidayErrors
{
    public static Error NotFound => Error.NotFound("This day is not among the holidays.");

    public static Error Taken => Error.Invalid("This day is among the holidays already.").On(nameof(Holiday.Day));
}
