using Microsoft.AspNetCore.Http;

namespace EcoSphere.Content.Pages.Content.Preview;

/// <summary>Keeps what is shown by a preview link out of caches and search engines, and its address from the sites that it links to.</summary>
internal static class PreviewHeaders
{
    public static void Write(HttpResponse response)
    {
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        response.Headers.CacheControl = "no-store, private";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
