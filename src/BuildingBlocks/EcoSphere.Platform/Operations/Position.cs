using System.Globalization;

namespace EcoSphere.Platform.Operations;

/// <summary>
/// How far down a list that several modules share, newest first, one has read: the last entry's instant, module and id. The next
/// page begins below it, whatever has come in at the top meanwhile, and costs the same however deep it lies.
/// </summary>
/// <param name="At">The instant.</param>
/// <param name="Module">The module's schema; entries of one instant are in the order of the modules.</param>
/// <param name="Id">The entry.</param>
internal sealed record Position(DateTimeOffset At, string Module, Guid Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is the top of the list.</summary>
    public static Position? Parse(string? text)
    {
        if (text?.Split('.') is not [var ticks, { Length: > 0 } module, var id])
            return null;
        return
            long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at <= DateTimeOffset.MaxValue.Ticks
            && Guid.TryParseExact(id, "N", out var guid)
            ? new Position(new DateTimeOffset(at, TimeSpan.Zero), module, guid)
            : null;
    }

    /// <summary>The position as it stands in an address.</summary>
    public override string ToString() => $"{At.UtcTicks.ToString(CultureInfo.InvariantCulture)}.{Module}.{Id:N}";
}
