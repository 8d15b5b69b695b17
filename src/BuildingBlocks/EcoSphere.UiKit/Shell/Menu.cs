using System.Security.Claims;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Shell;

internal sealed record MenuGroup(string Heading, IReadOnlyList<NavigationItem> Items);

/// <summary>The navigation of one request: what all modules yield, put in order.</summary>
internal sealed class Menu
{
    private readonly NavigationItem[] _items;
    private readonly PathString _path;

    public Menu(IEnumerable<INavigation> modules, ClaimsPrincipal user, PathString path)
    {
        _items = [.. modules.SelectMany(module => module.For(user)).OrderBy(item => item.Order)];
        _path = path;
    }

    /// <summary>The request's menu; the modules are asked once, however many parts of the shell show it.</summary>
    public static Menu Of(HttpContext http)
    {
        if (http.Items[typeof(Menu)] is Menu known)
            return known;
        var menu = new Menu(http.RequestServices.GetServices<INavigation>(), http.User, http.Request.Path);
        http.Items[typeof(Menu)] = menu;
        return menu;
    }

    /// <summary>How much waits to be read behind the entries, by their addresses.</summary>
    public static async Task<Dictionary<string, int>> Unread(
        Contributions contributions,
        IEnumerable<IMenuBadges> modules,
        ClaimsPrincipal user,
        CancellationToken ct
    )
    {
        var counts = await contributions.Ask(modules, async module => (IReadOnlyList<KeyValuePair<string, int>>)[.. await module.For(user, ct)], ct);
        var unread = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (url, count) in counts)
            unread[url] = count;
        return unread;
    }

    /// <summary>Where a group stands among the groups, by its heading; last when there is none of that name.</summary>
    public static int Place(IReadOnlyList<MenuGroup> groups, string heading)
    {
        var place = groups.ToList().FindIndex(group => group.Heading == heading);
        return place < 0 ? int.MaxValue : place;
    }

    /// <summary>Where the entry stands that leads to an address; last when none does.</summary>
    public static int PlaceOfPage(IReadOnlyList<MenuGroup> groups, string url)
    {
        var path = new PathString(url.Split('?')[0]);
        var place = groups
            .SelectMany(group => group.Items)
            .ToList()
            .FindIndex(item => path.StartsWithSegments(new PathString(item.Url), StringComparison.OrdinalIgnoreCase));
        return place < 0 ? int.MaxValue : place;
    }

    public IReadOnlyList<NavigationItem> At(NavigationPlace place) => [.. _items.Where(item => item.Place == place)];

    public IReadOnlyList<MenuGroup> Groups(IStringLocalizer<UiText> texts, params NavigationPlace[] places) =>
        [
            .. _items
                .Where(item => places.Contains(item.Place))
                .GroupBy(Group, StringComparer.Ordinal)
                .OrderBy(group => Rank(group.Key))
                .Select(group => new MenuGroup(group.Key.Length == 0 ? "" : texts[group.Key], [.. group])),
        ];

    /// <summary>"page" for the entry of this very page, "true" for the one that leads to it, null for the others.</summary>
    public string? Current(NavigationItem item, IEnumerable<NavigationItem> among)
    {
        if (!Leads(item))
            return null;
        if (_path.Equals(new PathString(item.Url), StringComparison.OrdinalIgnoreCase))
            return "page";
        return among.Any(other => other.Url.Length > item.Url.Length && Leads(other)) ? null : "true";
    }

    private bool Leads(NavigationItem item) => _path.StartsWithSegments(new PathString(item.Url), StringComparison.OrdinalIgnoreCase);

    private static string Group(NavigationItem item) =>
        item switch
        {
            { Group.Length: > 0 } => item.Group,
            { Place: NavigationPlace.Supplier } => MemberGroups.Supplier,
            { Place: NavigationPlace.Consultant } => MemberGroups.Consultant,
            _ => "",
        };

    // groups that the shell does not know keep the order of their first entries (OrderBy is stable)
    private static int Rank(string group) => MemberGroups.All.ToList().IndexOf(group) is var i and >= 0 ? i : MemberGroups.All.Count;
}
