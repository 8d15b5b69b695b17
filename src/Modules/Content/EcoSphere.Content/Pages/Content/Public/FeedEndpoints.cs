using System.Globalization;
using System.Text;
using System.Xml;
using EcoSphere.Content.Application.Publications;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Composition;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>What was published last, for feed readers (Atom, RFC 4287).</summary>
internal sealed class FeedEndpoints : IEndpoints
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet(ContentLinks.Feed, Feed).AllowAnonymous().CacheOutput(PublicPages.Policy);

    private static async Task<IResult> Feed(IMediator mediator, ISiteLinks site, IStringLocalizer<ContentText> text, TimeProvider clock, CancellationToken ct)
    {
        var articles = (await mediator.Send(new ListNewest(), ct)).Value;
        using var stream = new MemoryStream();
        await using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false) }))
        {
            await xml.WriteStartDocumentAsync();
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, Reader.InEnglish ? "en" : "zh-Hant-TW");
            xml.WriteElementString("id", Atom, site.Absolute(ContentLinks.Home));
            xml.WriteElementString("title", Atom, "EcoSphere");
            xml.WriteElementString("subtitle", Atom, text["Events, courses, resources, news and case studies for low-carbon manufacturing."]);
            Link(xml, "self", site.Absolute(ContentLinks.Feed));
            Link(xml, "alternate", site.Absolute(ContentLinks.Home));
            xml.WriteElementString("updated", Atom, Moment(articles.Count > 0 ? articles.Max(a => a.ChangedAt) : clock.GetUtcNow()));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, "EcoSphere");
            xml.WriteEndElement();
            foreach (var article in articles)
                Entry(xml, article, site, text);
            xml.WriteEndElement();
        }

        return TypedResults.Bytes(stream.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private static void Entry(XmlWriter xml, Publication article, ISiteLinks site, IStringLocalizer<ContentText> text)
    {
        xml.WriteStartElement("entry", Atom);
        // the id stays when the address changes (section 4.2.6)
        xml.WriteElementString("id", Atom, $"urn:uuid:{article.ArticleId}");
        xml.WriteElementString("title", Atom, article.Title().Here());
        Link(xml, "alternate", site.Absolute(article.Address));
        xml.WriteElementString("published", Atom, Moment(article.PublishedAt));
        xml.WriteElementString("updated", Atom, Moment(article.ChangedAt));
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", article.Kind.ToString().ToLower(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("label", text[ArticleWords.Many(article.Kind)]);
        xml.WriteEndElement();
        xml.WriteElementString("summary", Atom, article.Summary().Here());
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string url)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    private static string Moment(DateTimeOffset moment) => XmlConvert.ToString(moment.UtcDateTime, XmlDateTimeSerializationMode.Utc);
}
