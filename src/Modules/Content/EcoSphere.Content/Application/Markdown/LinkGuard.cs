using System.Text.RegularExpressions;
using EcoSphere.Content.Domain.Media;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EcoSphere.Content.Application.Markdown;

/// <summary>
/// Lets links lead to http, https, mailto and addresses of the site, and pictures come from the media library only. Of all others the
/// words remain. Links that leave the site open in a window of their own and say so.
/// </summary>
internal static partial class LinkGuard
{
    public const string MediaBase = "/media/";

    public static void Harden(MarkdownDocument document, MarkdownWords words, string mediaBase)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage)
                Picture(link, mediaBase);
            else
                Link(link, words, mediaBase);
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (link.IsEmail)
                continue;
            if (!IsAllowed(link.Url))
                link.ReplaceBy(new LiteralInline(link.Url));
            else if (IsOutside(link.Url))
                Outside(link, words);
        }
    }

    /// <summary>Whether an address may be followed from a text.</summary>
    public static bool IsAllowed(string? url)
    {
        if (string.IsNullOrEmpty(url) || url.Any(c => char.IsControl(c) || c == '\\'))
            return false;
        if (url[0] == '#' || (url[0] == '/' && (url.Length == 1 || url[1] != '/')))
            return true;
        return Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && (IsOutside(url) ? uri.Host.Length > 0 && uri.UserInfo.Length == 0 : uri.Scheme == Uri.UriSchemeMailto);
    }

    private static bool IsOutside(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static void Link(LinkInline link, MarkdownWords words, string mediaBase)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url;
        if (!IsAllowed(url) || link.FirstChild is null)
        {
            Unwrap(link);
            return;
        }

        (link.GetDynamicUrl, link.Url) = (null, Own().IsMatch(url!) ? mediaBase + url![MediaBase.Length..] : url);
        if (IsOutside(url!))
            Outside(link, words);
    }

    private static void Picture(LinkInline picture, string mediaBase)
    {
        var url = picture.GetDynamicUrl?.Invoke() ?? picture.Url;
        if (url is null || !Own().IsMatch(url))
        {
            Unwrap(picture);
            return;
        }

        var address = mediaBase + url[MediaBase.Length..];
        (picture.GetDynamicUrl, picture.Url) = (null, $"{address}?width={MediaItem.PageWidth}");
        var attributes = picture.GetAttributes();
        // a screen with more dots gets the picture itself
        attributes.AddPropertyIfNotExist("srcset", $"{address}?width={MediaItem.PageWidth} 1x, {address} 2x");
        attributes.AddPropertyIfNotExist("loading", "lazy");
        attributes.AddPropertyIfNotExist("decoding", "async");
    }

    private static void Outside(Inline link, MarkdownWords words)
    {
        var attributes = link.GetAttributes();
        attributes.AddPropertyIfNotExist("target", "_blank");
        attributes.AddPropertyIfNotExist("rel", "noopener noreferrer external");
        attributes.AddClass("es-outside");
        var said = new LiteralInline($" {words.NewWindow}");
        if (link is ContainerInline container)
            container.AppendChild(said);
        else
            link.InsertAfter(said);
    }

    private static void Unwrap(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    [GeneratedRegex(
        "^/media/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Own();
}
