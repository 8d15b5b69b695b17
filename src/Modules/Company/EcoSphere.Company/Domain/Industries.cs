using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain;

/// <summary>A manufacturing trade by its two-digit code; reference data that staff can edit.</summary>
internal sealed class Industry : AggregateRoot
{
    public const int NameLength = 100;

    public Industry(string code, string nameZh, string nameEn) => (Code, NameZh, NameEn) = (code, nameZh, nameEn);

    public string Code { get; private set; }

    public string NameZh { get; private set; }

    public string NameEn { get; private set; }

    /// <summary>Whether it is offered; companies that chose a retired one keep it.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>A trade that staff adds.</summary>
    public static Result<Industry> Add(string? code, string? nameZh, string? nameEn)
    {
        var (key, zh, en) = (TextInput.Code(code), TextInput.Line(nameZh), TextInput.Line(nameEn));
        var checks = Check(zh, en);
        checks.Require(key is { Length: 2 } && key.All(char.IsAsciiDigit), nameof(Code), Error.Invalid("Enter the two digits of the industry’s code."));
        return checks.Failure is { } failure ? failure : new Industry(key!, zh!, en!);
    }

    public Result Rename(string? nameZh, string? nameEn)
    {
        var (zh, en) = (TextInput.Line(nameZh), TextInput.Line(nameEn));
        if (Check(zh, en).Failure is { } failure)
            return failure;
        (NameZh, NameEn) = (zh!, en!);
        Touch();
        return Result.Success();
    }

    /// <summary>Offers it or no longer offers it.</summary>
    public void Offer(bool isActive)
    {
        IsActive = isActive;
        Touch();
    }

    private static FieldChecks Check(string? nameZh, string? nameEn)
    {
        var checks = new FieldChecks();
        checks.Text(nameZh, NameLength, nameof(NameZh), Error.Invalid("Enter the Chinese name."));
        checks.Text(nameEn, NameLength, nameof(NameEn), Error.Invalid("Enter the English name."));
        return checks;
    }
}

/// <summary>The trades that are there from the start.</summary>
internal static class Industries
{
    /// <summary>Makes the records, for an empty table.</summary>
    public static IReadOnlyList<Industry> AtStart() => [.. OfficialIndustries.All.Select(i => new Industry(i.Code, i.NameZh, i.NameEn))];
}
