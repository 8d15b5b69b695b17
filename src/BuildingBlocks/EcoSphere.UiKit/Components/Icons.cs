using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace EcoSphere.UiKit.Components;

/// <summary>The icons that the sprite holds (client/icons.txt; names as in Bootstrap Icons).</summary>
public static class Icons
{
    /// <summary>A page shows dozens of them: each is put together once.</summary>
    private static readonly ConcurrentDictionary<(string Sprite, string Name), IHtmlContent> Made = new();

    /// <summary>The names that can be used.</summary>
    public static FrozenSet<string> Names { get; } = Read();

    /// <summary>An icon as content, for a list that shows the same one many times; elsewhere <c>es-icon</c> is shorter.</summary>
    /// <param name="view">The view that is being written.</param>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static IHtmlContent Of(ViewContext view, string name)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Made.GetOrAdd((Assets.Url(view.HttpContext, "ui/dist/icons.svg"), name), Make);
    }

    private static IHtmlContent Make((string Sprite, string Name) icon)
    {
        if (!Names.Contains(icon.Name))
            throw new ArgumentException($"The sprite has no icon '{icon.Name}': add it to client/icons.txt.", nameof(icon));
        using var text = new StringWriter();
        Html.Of($"<svg class=\"es-icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"{icon.Sprite}#{icon.Name}\"></use></svg>")
            .WriteTo(text, HtmlEncoder.Default);
        return new HtmlString(text.ToString());
    }

    private static FrozenSet<string> Read()
    {
        using var list = new StreamReader(typeof(Icons).Assembly.GetManifestResourceStream("icons.txt")!);
        return list.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}

/// <summary>Addresses of static files with their fingerprints.</summary>
internal static class Assets
{
    public static string Url(HttpContext http, string path)
    {
        var known = http.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Components.ResourceAssetCollection>();
        return $"{http.Request.PathBase}/{known?[path] ?? path}";
    }
}
