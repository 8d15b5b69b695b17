using System.Text.RegularExpressions;
using EcoSphere.Content.Domain.Articles;

namespace EcoSphere.Content.Application.Publications;

/// <summary>Which items of the media library a version uses: its cover, its attachments, and the pictures and documents that its text names.</summary>
internal static partial class UsedMedia
{
    public static HashSet<Guid> Of(ArticleContent content)
    {
        var used = new HashSet<Guid>();
        if (content.CoverId is { } cover)
            used.Add(cover);
        used.UnionWith(content.Attachments.Select(a => a.MediaId));
        used.UnionWith(In(content.Body.Zh));
        used.UnionWith(In(content.Body.En));
        return used;
    }

    /// <summary>What a text names.</summary>
    public static IEnumerable<Guid> In(string? text) => Address().Matches(text ?? "").Select(m => Guid.Parse(m.Groups["id"].Value));

    [GeneratedRegex(
        "/media/(?<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Address();
}
