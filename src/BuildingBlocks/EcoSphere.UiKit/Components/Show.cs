using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EcoSphere.UiKit.Components;

/// <summary>Dates, money, ages and sizes as people here write them, in the language of the request and the time of Taipei.</summary>
public static class Show
{
    private static readonly TimeZoneInfo Taipei = TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static bool Chinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    /// <summary><c>2026/11/20（五）</c> or <c>20 Nov 2026 (Fri)</c>.</summary>
    public static string Date(DateOnly day) =>
        Chinese
            ? $"{day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)}（{"日一二三四五六"[(int)day.DayOfWeek]}）"
            : day.ToString("d MMM yyyy (ddd)", English);

    /// <summary>The day in Taipei at that moment.</summary>
    public static string Date(DateTimeOffset moment) => Date(Day(moment));

    /// <summary>Day and time in Taipei: <c>2026/11/20（五）14:05</c> or <c>20 Nov 2026 (Fri) 14:05</c>.</summary>
    public static string DateTime(DateTimeOffset moment) => $"{Date(moment)}{(Chinese ? "" : " ")}{Time(moment)}";

    /// <summary>The time in Taipei: <c>14:05</c>.</summary>
    public static string Time(DateTimeOffset moment) => Local(moment).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The calendar day in Taipei at that moment.</summary>
    public static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).DateTime);

    /// <summary><c>NT$40,000</c>; cents only where there are any.</summary>
    public static string Money(decimal amount) =>
        $"{(amount < 0 ? "-" : "")}NT${Math.Abs(amount).ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", CultureInfo.InvariantCulture)}";

    /// <summary><c>02-2345-6789 #123</c>, <c>0912-345-678</c>; a number of another shape as it is kept.</summary>
    [return: NotNullIfNotNull(nameof(phone))]
    public static string? Phone(string? phone) => phone is null ? null : PhoneShape.Readable(phone);

    /// <summary>A whole number with thousands separated.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The largest whole unit: <c>3 天</c> or <c>3 days</c>, hours, minutes.</summary>
    public static string Age(TimeSpan age) =>
        age switch
        {
            { TotalDays: >= 1 } => Count((int)age.TotalDays, "天", "day"),
            { TotalHours: >= 1 } => Count((int)age.TotalHours, "小時", "hour"),
            { TotalMinutes: >= 1 } => Count((int)age.TotalMinutes, "分鐘", "minute"),
            _ => Chinese ? "不到 1 分鐘" : "less than a minute",
        };

    /// <summary><c>1.5 MB</c>, in steps of 1,024.</summary>
    public static string FileSize(long bytes)
    {
        string[] units = ["B", "KB", "MB", "GB", "TB"];
        var size = (decimal)bytes;
        var unit = 0;
        for (; size >= 1024 && unit < units.Length - 1; unit++)
            size /= 1024;
        return $"{size.ToString(unit == 0 ? "0" : "0.#", CultureInfo.InvariantCulture)} {units[unit]}";
    }

    private static string Count(int number, string chinese, string english) =>
        Chinese ? $"{number} {chinese}" : $"{number} {english}{(number == 1 ? "" : "s")}";

    private static DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Taipei);
}
