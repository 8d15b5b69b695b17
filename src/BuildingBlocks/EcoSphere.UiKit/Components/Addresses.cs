using Microsoft.AspNetCore.Http;

namespace EcoSphere.UiKit.Components;

/// <summary>The address of the page that is shown, with parts of its query changed; lists keep their state there.</summary>
internal static class Addresses
{
    /// <summary>The name under which lists keep the page number; anything that changes the list starts at page 1 again.</summary>
    public const string Page = "page";

    public static string Here(HttpRequest request) => $"{request.PathBase}{request.Path}{request.QueryString}";

    public static string With(HttpRequest request, string name, params IEnumerable<string> values) =>
        Of(request, [.. Without(request, name, Page), .. values.Select(value => KeyValuePair.Create(name, value))]);

    public static string Clear(HttpRequest request, params string[] names) => Of(request, Without(request, [.. names, Page]));

    public static IReadOnlyList<KeyValuePair<string, string>> Without(HttpRequest request, params string[] names) =>
    [
        .. request.Query
            .Where(pair => !names.Contains(pair.Key, StringComparer.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))),
    ];

    private static string Of(HttpRequest request, IEnumerable<KeyValuePair<string, string>> query) =>
        $"{request.PathBase}{request.Path}{QueryString.Create(query.Select(pair => KeyValuePair.Create<string, string?>(pair.Key, pair.Value)))}";
}
