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

    /// <summary>The picture as a card shows it.</summary>
    public static string Card(Guid id) => MediaItem.PathOf(id, MediaItem.CardWidth);

    /// <summary>The picture as the head of a page shows it.</summary>
    public static string Head(Guid id) => MediaItem.PathOf(id, MediaItem.PageWidth);

    /// <summary>
    /// The copies that a browser chooses from by the width that it shows, for <c>srcset</c>. The widths are those that are asked for; a picture without
    /// copies is the same at each of them, and the style sheet says how large it stands on the page.
    /// </summary>
    public static string Copies(Guid id) => $"{Card(id)} {MediaItem.CardWidth}w, {Head(id)} {MediaItem.PageWidth}w, {Media(id)} {MediaItem.LongestSide}w";

    /// <summary>The kind that a list shows.</summary>
    public static ArticleKind KindOf(string list) => Enum.GetValues<ArticleKind>().First(k => ArticleAddress.ListOf(k) == $"/{list}");
}
