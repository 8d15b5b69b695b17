using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Application.FollowUps;

/// <summary>The figures of a yearly report as they were typed, thousands separated or not.</summary>
internal sealed record TypedFigures(
    string? Measures,
    string? Investment,
    string? EnergySaved,
    string? CarbonSaved,
    string? MoneySaved,
    string? Jobs,
    string? Orders,
    string? EventsAttended
)
{
    /// <summary>As figures; what is no number says so beside its field.</summary>
    public Result<FollowUpFigures> Read()
    {
        var checks = new FieldChecks();
        var figures = new FollowUpFigures(
            Measures,
            Amount(checks, Investment, nameof(Investment)),
            Amount(checks, EnergySaved, nameof(EnergySaved)),
            Amount(checks, CarbonSaved, nameof(CarbonSaved)),
            Amount(checks, MoneySaved, nameof(MoneySaved)),
            Whole(checks, Jobs, nameof(Jobs)),
            Orders,
            Whole(checks, EventsAttended, nameof(EventsAttended))
        );
        return checks.Failure is { } failure ? failure : figures;
    }

    private static decimal? Amount(FieldChecks checks, string? typed, string field)
    {
        if (TextInput.Line(typed) is not { } line)
            return null;
        var amount = AnswerChecks.Number(line.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        checks.Require(amount is not null, field, Error.Invalid("Enter a number."));
        return amount;
    }

    private static int? Whole(FieldChecks checks, string? typed, string field)
    {
        if (Amount(checks, typed, field) is not { } amount)
            return null;
        var isWhole = decimal.Truncate(amount) == amount && amount is >= int.MinValue and <= int.MaxValue;
        checks.Require(isWhole, field, Error.Invalid("Enter a whole number."));
        return isWhole ? (int)amount : null;
    }
}
