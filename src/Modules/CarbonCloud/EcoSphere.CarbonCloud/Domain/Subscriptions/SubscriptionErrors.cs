using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.CarbonCloud.Domain.Subscriptions;

/// <summary>Why something about a subscription is refused.</summary>
internal static class SubscriptionErrors
{
    public static Error NotFound => Error.NotFound("There is no such subscription.");

    public static Error ChangedSince =>
        Error.Conflict("Somebody else has changed this subscription since you opened the page. Look at it again before you decide.");

    public static Error Over(DateTimeOffset since) =>
        Error.Conflict("This subscription ended on {0}. The company can apply again.", Day(TaipeiTime.DayOf(since.AddTicks(-1))));

    public static Error NotLater(DateOnly lastDay) => Error.Invalid("Enter a last day after {0}.", Day(lastDay));

    public static Error TooFar(DateOnly latest) => Error.Invalid("Enter a last day until {0} at the latest.", Day(latest));

    // the same writing in both languages
    private static string Day(DateOnly day) => day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);
}
