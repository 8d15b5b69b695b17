using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace EcoSphere.Testing;

/// <summary>
/// Walks through the portal as one person: the pages without a parameter are found in the host's routes, the others by following links.
/// Each route is visited a few times.
/// </summary>
public sealed partial class Walk
{
    private readonly Browser _browser;
    private readonly int _each;
    private readonly IReadOnlyList<RouteEndpoint> _routes;
    private readonly Dictionary<string, int> _visits = new(StringComparer.Ordinal);
    private readonly Queue<(string Address, RouteEndpoint Route)> _waiting = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private Walk(App app, Browser browser, int each)
    {
        (_browser, _each) = (browser, each);
        _routes = app.Routes();
    }

    /// <summary>Visits all pages that a person can reach, whatever they answer.</summary>
    /// <param name="app">The portal.</param>
    /// <param name="browser">The person's browser.</param>
    /// <param name="each">How many addresses of each route.</param>
    public static Task<List<Stop>> Everywhere(App app, Browser browser, int each = 2) => new Walk(app, browser, each).Go();

    /// <summary>The route that an address leads to, or null.</summary>
    public static RouteEndpoint? RouteOf(IEnumerable<RouteEndpoint> routes, string address)
    {
        var parts = Uri.UnescapeDataString(address.Split('?', '#')[0]).Split('/', StringSplitOptions.RemoveEmptyEntries);
        return routes
            .Where(r => !r.RoutePattern.Parameters.Any(p => p.IsCatchAll) && Fits(r.RoutePattern, parts))
            .OrderByDescending(r => r.RoutePattern.PathSegments.TakeWhile(IsLiteral).Count())
            .ThenBy(r => r.RoutePattern.Parameters.Count)
            .FirstOrDefault();
    }

    private async Task<List<Stop>> Go()
    {
        foreach (var route in _routes.Where(r => r.RoutePattern.Parameters.Count == 0))
            Note("/" + route.RoutePattern.RawText!.TrimStart('/'));
        var stops = new List<Stop>();
        while (_waiting.TryDequeue(out var next))
        {
            var page = await Open(next.Address);
            stops.Add(new Stop(next.Address, next.Route, page));
            if (page.Status != HttpStatusCode.OK)
                continue;
            foreach (var link in page.Document.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!))
                Note(link);
        }

        return stops;
    }

    /// <summary>Without following where it leads.</summary>
    private async Task<Page> Open(string address) => await _browser.Read(await _browser.Raw(address), address);

    private void Note(string link)
    {
        // what starts with these acts on the walk itself, or stands for other hosts
        if (Skipped().IsMatch(link) || RouteOf(_routes, link) is not { } route)
            return;
        var handler = Handler().Match(link);
        var address = link.Split('?', '#')[0] + (handler.Success ? "?" + handler.Value : "");
        var kind = route.RoutePattern.RawText + handler.Value;
        if (_visits.GetValueOrDefault(kind) >= _each || !_known.Add(address))
            return;
        _visits[kind] = _visits.GetValueOrDefault(kind) + 1;
        _waiting.Enqueue((address, route));
    }

    private static bool IsLiteral(RoutePatternPathSegment segment) => segment.IsSimple && segment.Parts[0].IsLiteral;

    private static bool Fits(RoutePattern pattern, string[] parts)
    {
        if (pattern.PathSegments.Count != parts.Length)
            return false;
        for (var i = 0; i < parts.Length; i++)
        {
            var segment = pattern.PathSegments[i];
            if (!segment.IsSimple)
                return false;
            if (segment.Parts[0] is RoutePatternLiteralPart literal && !literal.Content.Equals(parts[i], StringComparison.OrdinalIgnoreCase))
                return false;
            if (segment.Parts[0] is RoutePatternParameterPart parameter && !parameter.ParameterPolicies.All(p => Holds(p.Content, parts[i])))
                return false;
        }

        return true;
    }

    private static bool Holds(string? policy, string value) =>
        policy switch
        {
            "guid" => Guid.TryParse(value, out _),
            "int" or "long" => long.TryParse(value, out _),
            not null when policy.StartsWith("regex(", StringComparison.Ordinal) => Regex.IsMatch(
                value,
                policy["regex(".Length..^1],
                RegexOptions.IgnoreCase,
                TimeSpan.FromSeconds(1)
            ),
            _ => true,
        };

    [GeneratedRegex("^/(dev|error|language|connect|account/logout)(/|$|\\?)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Skipped();

    [GeneratedRegex("handler=\\w+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Handler();
}

/// <summary>A page that a walk came to.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Route">The route that answers there.</param>
/// <param name="Page">The answer.</param>
public sealed record Stop(string Address, RouteEndpoint Route, Page Page)
{
    /// <summary>Whether the person sees the page.</summary>
    public bool IsOpen => Page.Status == HttpStatusCode.OK;
}
