using System.Text;
using System.Xml;
using EcoSphere.UiKit.Composition;
using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>What search engines are told: which pages there are (sitemaps.org, protocol 0.9) and which they leave alone (RFC 9309).</summary>
internal sealed class SiteMapEndpoints : IEndpoints
{
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Index = "/sitemap.xml";

    /// <summary>The protocol allows 50,000 addresses in a file.</summary>
    private const int PartSize = 20_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/robots.txt", Robots).AllowAnonymous().CacheOutput(PublicPages.Policy);
        routes.MapGet(Index, Files).AllowAnonymous().CacheOutput(PublicPages.Policy);
        routes.MapGet("/sitemaps/{name}/{part:int}.xml", File).AllowAnonymous().CacheOutput(PublicPages.Policy);
    }

    private static IResult Robots(ISiteLinks site) =>
        TypedResults.Text(
            $"""
            User-agent: *
            Disallow: /account/
            Disallow: /admin
            Disallow: /connect/
            Disallow: /consultant
            Disallow: /member
            Disallow: /supplier
            Disallow: /language
            Disallow: /search
            Allow: /

            Sitemap: {site.Absolute(Index)}

            """
        );

    private static async Task<IResult> Files(IEnumerable<ISiteMapSource> sources, ISiteLinks site, CancellationToken ct)
    {
        var parts = new List<string>();
        foreach (var source in sources.OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            var count = await source.Count(ct);
            for (var part = 1; (part - 1) * PartSize < count; part++)
                parts.Add(FormattableString.Invariant($"/sitemaps/{source.Name}/{part}.xml"));
        }

        return await Write(
            "sitemapindex",
            xml =>
            {
                foreach (var part in parts)
                    Entry(xml, "sitemap", site.Absolute(part), changedAt: null);
                return Task.CompletedTask;
            }
        );
    }

    private static async Task<IResult> File(string name, int part, IEnumerable<ISiteMapSource> sources, ISiteLinks site, CancellationToken ct)
    {
        if (sources.SingleOrDefault(s => s.Name == name) is not { } source || part < 1 || (part - 1) * (long)PartSize >= Math.Max(1, await source.Count(ct)))
            return TypedResults.NotFound();
        return await Write(
            "urlset",
            async xml =>
            {
                await foreach (var page in source.Pages((part - 1) * PartSize, PartSize, ct))
                    Entry(xml, "url", site.Absolute(page.Path), page.ChangedAt);
            }
        );
    }

    private static async Task<IResult> Write(string root, Func<XmlWriter, Task> entries)
    {
        using var stream = new MemoryStream();
        await using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Async = true, Encoding = Utf8 }))
        {
            await xml.WriteStartDocumentAsync();
            xml.WriteStartElement(root, Schema);
            await entries(xml);
            xml.WriteEndElement();
        }

        return TypedResults.Bytes(stream.ToArray(), "application/xml; charset=utf-8");
    }

    private static void Entry(XmlWriter xml, string element, string url, DateTimeOffset? changedAt)
    {
        xml.WriteStartElement(element, Schema);
        xml.WriteElementString("loc", Schema, url);
        if (changedAt is { } at)
            xml.WriteElementString("lastmod", Schema, XmlConvert.ToString(at.UtcDateTime, XmlDateTimeSerializationMode.Utc));
        xml.WriteEndElement();
    }
}
