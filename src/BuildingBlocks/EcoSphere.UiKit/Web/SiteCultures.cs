using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace EcoSphere.UiKit.Web;

/// <summary>The languages of the site, the first being the default.</summary>
public static class SiteCultures
{
    /// <summary>Traditional Chinese as in Taiwan; the default.</summary>
    public const string Chinese = "zh-TW";

    /// <summary>English.</summary>
    public const string English = "en";

    internal const string CookieName = "language";

    /// <summary>Both, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> All { get; } = [Chinese, English];

    /// <summary>The language of the site nearest to a language tag: every Chinese leads to zh-TW, every English to en.</summary>
    /// <param name="tag">A language tag such as <c>zh-HK</c>.</param>
    /// <returns>The name of a language of the site, or null.</returns>
    public static string? Nearest(string? tag) =>
        tag?.Trim().Split('-', '_')[0].ToUpperInvariant() switch
        {
            "ZH" => Chinese,
            "EN" => English,
            _ => null,
        };

    internal static Task<ProviderCultureResult?> FromAcceptLanguage(HttpContext context)
    {
        var wanted = context
            .Request.Headers.AcceptLanguage.SelectMany(line => (line ?? "").Split(','))
            .Select(item => StringWithQualityHeaderValue.TryParse(item, out var parsed) ? parsed : null)
            .Where(item => item is { Quality: null or > 0 })
            .OrderByDescending(item => item!.Quality ?? 1)
            .Select(item => Nearest(item!.Value))
            .FirstOrDefault(culture => culture is not null);
        return Task.FromResult(wanted is null ? null : new ProviderCultureResult(wanted));
    }

    internal static List<CultureInfo> Infos() => [.. All.Select(CultureInfo.GetCultureInfo)];
}
