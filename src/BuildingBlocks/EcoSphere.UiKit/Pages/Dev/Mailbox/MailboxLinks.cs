namespace EcoSphere.UiKit.Pages.Dev.Mailbox;

/// <summary>Links of mails, for the one who reads them here.</summary>
internal static class MailboxLinks
{
    /// <summary>The link's own path: a developer's host may answer on another address than the one that is configured as public.</summary>
    public static string Here(string link) => Uri.TryCreate(link, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.PathAndQuery : "#";
}
