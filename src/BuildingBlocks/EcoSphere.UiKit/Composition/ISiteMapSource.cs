namespace EcoSphere.UiKit.Composition;

/// <summary>What a module has for search engines to find. Registered as a service; each becomes files of the site map.</summary>
public interface ISiteMapSource
{
    /// <summary>A short name of its own, in small letters, for the address of the files.</summary>
    string Name { get; }

    /// <summary>How many pages there are.</summary>
    /// <param name="ct">Cancels.</param>
    Task<int> Count(CancellationToken ct);

    /// <summary>Some of the pages, in an order that stays.</summary>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="ct">Cancels.</param>
    IAsyncEnumerable<SiteMapPage> Pages(int skip, int take, CancellationToken ct);
}

/// <summary>A page that search engines may list.</summary>
/// <param name="Path">Where it is, from the root of the site.</param>
/// <param name="ChangedAt">When what it shows last changed (UTC), or null where that is not known.</param>
public sealed record SiteMapPage(string Path, DateTimeOffset? ChangedAt);
