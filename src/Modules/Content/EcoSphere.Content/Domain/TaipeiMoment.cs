using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain;

/// <summary>Moments as forms carry them: day and time of the clock in Taipei, such as <c>2026-11-20T14:00</c>.</summary>
internal static class TaipeiMoment
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy/MM/dd HH:mm", "yyyy/M/d H:mm"];

    /// <summary>Reads a moment; false where something was typed that is none.</summary>
    public static bool TryRead(string? typed, out DateTimeOffset? moment)
    {
        moment = null;
        if (TextInput.Line(typed) is not { } line)
            return true;
        if (!DateTime.TryParseExact(line, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) || local.Year is < 2000 or > 2100)
            return false;
        moment = TaipeiTime.StartOf(DateOnly.FromDateTime(local)) + TimeOnly.FromDateTime(local).ToTimeSpan();
        return true;
    }

    /// <summary>Writes a moment so that <see cref="TryRead"/> reads it again, to the minute.</summary>
    public static string Show(DateTimeOffset moment)
    {
        var day = TaipeiTime.DayOf(moment);
        var time = TimeOnly.FromTimeSpan(moment - TaipeiTime.StartOf(day));
        return $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T{time.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}
