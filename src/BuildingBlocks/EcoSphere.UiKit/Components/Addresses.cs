using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.UiKit.Components;

/// <summary>The address of the page that is shown, with parts of its query changed; lists keep their state there.</summary>
public static class Addresses
{
    /// <summary>The name under which lists keep the page number; anything that changes the list starts at page 1 again.</summary>
    internal const string Page = "page";

    /// <summary>The number of the page that is asked for: 1 where none is named, 0 for what is no number, which no list has.</summary>
    /// <param name="request">The page that is shown.</param>
    public static int PageOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return !request.Query.TryGetValue(Page, out var typed) ? 1
            : int.TryParse(typed.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : 0;
    }

    internal static string Here(HttpRequest request) => $"{request.PathBase}{request.Path}{request.QueryString}";

    /// <summary>The list with other values of one name, from its first page.</summary>
    /// <param name="request">The page that is shown.</param>
    /// <param name="name">The name in the address.</param>
    /// <param name="values">Its values; none takes the name out.</param>
    public static string With(HttpRequest request, string name, params IEnumerable<string> values) =>
        Of(request, [.. Without(request, name, Page), .. values.Select(value => KeyValuePair.Create(name, value))]);

    /// <summary>The same page of the list with other values of one name, for what does not change the list.</summary>
    /// <param name="request">The page that is shown.</param>
    /// <param name="name">The name in the address.</param>
    /// <param name="values">Its values; none takes the name out.</param>
    public static string On(HttpRequest request, string name, params IEnumerable<string> values) =>
        Of(request, [.. Without(request, name), .. values.Select(value => KeyValuePair.Create(name, value))]);

    /// <summary>The list without some names, from its first page.</summary>
    /// <param name="request">The page that is shown.</param>
    /// <param name="names">The names in the address.</param>
    public static string Clear(HttpRequest request, params string[] names) => Of(request, Without(request, [.. names, Page]));

    internal static IReadOnlyList<KeyValuePair<string, string>> Without(HttpRequest request, params string[] names) =>
        [
            .. request
                .Query.Where(pair => !names.Contains(pair.Key, StringComparer.OrdinalIgnoreCase))
                .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))),
        ];

    private static string Of(HttpRequest request, IEnumerable<KeyValuePair<string, string>> query) =>
        $"{request.PathBase}{request.Path}{QueryString.Create(query.Select(pair => KeyValuePair.Create<string, string?>(pair.Key, pair.Value)))}";
}
