using EcoSphere.Content.Application.Articles;

namespace EcoSphere.Content.Pages.Content.Admin;

/// <summary>The addresses of the editors' pages, written in one place.</summary>
internal static class ContentAdminLinks
{
    public const string Administration = "/admin";
    public const string Articles = "/admin/content";
    public const string NewArticle = $"{Articles}/new";
    public const string Media = $"{Articles}/media";
    public const string Tags = $"{Articles}/tags";
    public const string NewTag = $"{Tags}/new";

    public static string Article(Guid id) => $"{Articles}/{id}";

    public static string Edit(Guid id) => $"{Article(id)}/edit";

    public static string Choose(Guid id, MediaPlace place) => $"{Article(id)}/choose?place={place}";

    public static string Preview(Guid id) => $"{Article(id)}/preview";

    public static string Publish(Guid id) => $"{Article(id)}/publish";

    public static string Withdraw(Guid id) => $"{Article(id)}/withdraw";

    public static string Address(Guid id) => $"{Article(id)}/address";

    public static string Delete(Guid id) => $"{Article(id)}/delete";

    public static string Versions(Guid id) => $"{Article(id)}/versions";

    public static string Version(Guid id, int number) => $"{Versions(id)}/{number}";

    public static string MediaItem(Guid id) => $"{Media}/{id}";

    public static string DeleteMedia(Guid id) => $"{MediaItem(id)}/delete";

    public static string Tag(string slug) => $"{Tags}/{slug}";

    /// <summary>The address for who has no account; the token is all that it needs.</summary>
    public static string SharedPreview(string token) => $"/preview/{token}";

    /// <summary>Where that reader gets the pictures from.</summary>
    public static string SharedPreviewMedia(string token) => $"/preview/{token}/media/";
}
