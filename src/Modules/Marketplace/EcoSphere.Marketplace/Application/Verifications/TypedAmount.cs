using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>Money as people type it: full-width digits, thousands separated, with or without NT$.</summary>
internal static class TypedAmount
{
    /// <summary>The amount, or null where it cannot be read as one.</summary>
    public static decimal? Of(string? typed)
    {
        if (TextInput.Line(typed) is not { } line)
            return null;
        var plain = line.Replace("NT$", "", StringComparison.OrdinalIgnoreCase)
            .Replace(",", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal)
            .TrimStart('$')
            .TrimEnd('元');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }
}
