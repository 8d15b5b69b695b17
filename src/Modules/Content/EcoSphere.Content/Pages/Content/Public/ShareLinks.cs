namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>Plain links with which a page is passed on; nothing of those who offer them is loaded.</summary>
internal static class ShareLinks
{
    public static IEnumerable<(string Name, string Url)> Of(Uri page, string title)
    {
        var (url, text) = (Uri.EscapeDataString(page.AbsoluteUri), Uri.EscapeDataString(title));
        yield return ("LINE", $"https://social-plugins.line.me/lineit/share?url={url}");
        yield return ("Facebook", $"https://www.facebook.com/sharer/sharer.php?u={url}");
        yield return ("X", $"https://x.com/intent/post?url={url}&text={text}");
    }
}
