namespace EcoSphere.Identity.Pages.Identity.Member.Security;

/// <summary>What a browser says of itself, in words that people know.</summary>
internal static class Device
{
    // the first that fits: nearly every browser also calls itself Chrome or Safari
    private static readonly (string Token, string Name)[] Browsers =
    [
        ("Line/", "LINE"),
        ("FBAN/", "Facebook"),
        ("FBAV/", "Facebook"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("FxiOS/", "Firefox"),
        ("Firefox/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Token, string Name)[] Systems =
    [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];

    /// <summary>Browser and system, each null where it is not known.</summary>
    public static (string? Browser, string? System) Of(string? userAgent) => (First(Browsers, userAgent), First(Systems, userAgent));

    private static string? First((string Token, string Name)[] known, string? userAgent) =>
        Array.Find(known, k => userAgent?.Contains(k.Token, StringComparison.Ordinal) == true).Name;
}
