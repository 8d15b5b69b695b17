using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Web;

/// <summary>Links that leave the site, in mails above all. They never follow the Host header, which the sender of a request chooses.</summary>
public interface ISiteLinks
{
    /// <summary>The address of a page under the configured public address.</summary>
    /// <param name="path">The path within the site, beginning with one slash, with its query.</param>
    /// <returns>The absolute address.</returns>
    /// <exception cref="ArgumentException">The path does not stay within the site.</exception>
    string Absolute(string path);
}

internal sealed class SiteLinks(IOptions<SiteOptions> options) : ISiteLinks
{
    public string Absolute(string path)
    {
        if (path is (not ['/', ..]) or ['/', '/' or '\\', ..])
            throw new ArgumentException("A path within the site begins with exactly one slash.", nameof(path));
        return options.Value.PublicUrl!.AbsoluteUri.TrimEnd('/') + path;
    }
}
