namespace EcoSphere.Platform.Calendar;

/// <summary>
/// The public holidays that are there from the start: 2026 and 2027 as the Act for the Implementation of Commemorative Days and Festivals
/// (紀念日及節日實施條例, in force since 28 May 2025) lays them down. A holiday on a Saturday is made up for on the working day before, one on
/// a Sunday on the working day after, those of the lunar new year always after. Staff add later years and days that offices are closed
/// for other reasons.
/// </summary>
internal static class Holidays
{
    private static readonly (string Zh, string En) Founding = ("中華民國開國紀念日", "Founding Day");
    private static readonly (string Zh, string En) LunarYear = ("春節", "Lunar New Year");
    private static readonly (string Zh, string En) Peace = ("和平紀念日", "Peace Memorial Day");
    private static readonly (string Zh, string En) Children = ("兒童節", "Children’s Day");
    private static readonly (string Zh, string En) Tombs = ("民族掃墓節", "Tomb Sweeping Day");
    private static readonly (string Zh, string En) Labour = ("勞動節", "Labour Day");
    private static readonly (string Zh, string En) Dragon = ("端午節", "Dragon Boat Festival");
    private static readonly (string Zh, string En) Moon = ("中秋節", "Mid-Autumn Festival");
    private static readonly (string Zh, string En) Teachers = ("孔子誕辰紀念日／教師節", "Confucius’ Birthday, Teachers’ Day");
    private static readonly (string Zh, string En) National = ("國慶日", "National Day");
    private static readonly (string Zh, string En) Retrocession = ("臺灣光復暨金門古寧頭大捷紀念日", "Retrocession and Guningtou Victory Day");
    private static readonly (string Zh, string En) Constitution = ("行憲紀念日", "Constitution Day");

    /// <summary>Makes the records, for an empty table.</summary>
    public static IReadOnlyList<Holiday> AtStart() =>
        [
            On(2026, 1, 1, Founding),
            On(2026, 2, 15, ("小年夜", "Day before Lunar New Year’s Eve")),
            On(2026, 2, 16, ("農曆除夕", "Lunar New Year’s Eve")),
            On(2026, 2, 17, LunarYear),
            On(2026, 2, 18, LunarYear),
            On(2026, 2, 19, LunarYear),
            InLieu(2026, 2, 20, ("小年夜", "Day before Lunar New Year’s Eve")),
            InLieu(2026, 2, 27, Peace),
            On(2026, 2, 28, Peace),
            InLieu(2026, 4, 3, Children),
            On(2026, 4, 4, Children),
            On(2026, 4, 5, Tombs),
            InLieu(2026, 4, 6, Tombs),
            On(2026, 5, 1, Labour),
            On(2026, 6, 19, Dragon),
            On(2026, 9, 25, Moon),
            On(2026, 9, 28, Teachers),
            InLieu(2026, 10, 9, National),
            On(2026, 10, 10, National),
            On(2026, 10, 25, Retrocession),
            InLieu(2026, 10, 26, Retrocession),
            On(2026, 12, 25, Constitution),
            On(2027, 1, 1, Founding),
            On(2027, 2, 4, ("小年夜", "Day before Lunar New Year’s Eve")),
            On(2027, 2, 5, ("農曆除夕", "Lunar New Year’s Eve")),
            On(2027, 2, 6, LunarYear),
            On(2027, 2, 7, LunarYear),
            On(2027, 2, 8, LunarYear),
            InLieu(2027, 2, 9, LunarYear),
            InLieu(2027, 2, 10, LunarYear),
            On(2027, 2, 28, Peace),
            InLieu(2027, 3, 1, Peace),
            On(2027, 4, 4, Children),
            On(2027, 4, 5, Tombs),
            InLieu(2027, 4, 6, Children),
            InLieu(2027, 4, 30, Labour),
            On(2027, 5, 1, Labour),
            On(2027, 6, 9, Dragon),
            On(2027, 9, 15, Moon),
            On(2027, 9, 28, Teachers),
            On(2027, 10, 10, National),
            InLieu(2027, 10, 11, National),
            On(2027, 10, 25, Retrocession),
            InLieu(2027, 12, 24, Constitution),
            On(2027, 12, 25, Constitution),
            // 1 January 2028 is a Saturday
            InLieu(2027, 12, 31, Founding),
        ];

    private static Holiday On(int year, int month, int day, (string Zh, string En) name) => new(new DateOnly(year, month, day), name.Zh, name.En);

    /// <summary>The working day that makes up for one on a Saturday or Sunday (補假).</summary>
    private static Holiday InLieu(int year, int month, int day, (string Zh, string En) name) =>
        new(new DateOnly(year, month, day), $"{name.Zh}補假", $"In lieu of {name.En}");
}
