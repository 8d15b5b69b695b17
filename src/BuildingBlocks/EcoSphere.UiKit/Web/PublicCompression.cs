using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.UiKit.Web;

/// <summary>
/// Compresses the pages that are the same for every visitor, and no others: the length of a compressed page gives away what stands in it
/// beside words that the address chose (BREACH, breachattack.com), and only these pages hold nothing to give away. Scripts and styles
/// are compressed when the host is built.
/// </summary>
internal static class PublicCompression
{
    public static void AddPublicCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = ["text/html", "text/plain", "application/xml", "application/atom+xml"];
        });
        // once for as long as the page is kept
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
    }

    /// <summary>Comes after the output cache, which therefore keeps what is compressed already.</summary>
    public static void UsePublicCompression(this IApplicationBuilder app) =>
        app.UseWhen(
            c => c.Features.Get<IOutputCacheFeature>() is not null && c.User.Identity is not { IsAuthenticated: true } && !FrameworkCookies.HasNotice(c),
            branch => branch.UseResponseCompression()
        );

    /// <summary>How a page goes to this browser; each way is kept by itself.</summary>
    public static string Encoding(HttpContext context) =>
        context.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(context)?.EncodingName ?? "identity";
}
