using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Media;

namespace EcoSphere.Content.Pages.Content;

/// <summary>The addresses of what everybody reads.</summary>
internal static class ContentLinks
{
    public const string Home = "/";
    public const string Search = "/search";
    public const string Feed = "/feed.xml";

    public static string List(ArticleKind kind) => ArticleAddress.ListOf(kind) ?? Home;

    public static string Page(string slug) => ArticleAddress.Of(ArticleKind.Page, slug);

    public static string Tag(string slug) => $"/tags/{slug}";

    public static string Calendar(string article) => $"{article}/calendar.ics";

    public static string Media(Guid id) => MediaItem.PathOf(id);

    /// <summary>The kind that a list shows.</summary>
    public static ArticleKind KindOf(string list) => Enum.GetValues<ArticleKind>().First(k => ArticleAddress.ListOf(k) == $"/{list}");
}
