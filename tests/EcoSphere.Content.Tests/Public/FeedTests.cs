using System.Net;
using System.Xml.Linq;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Public;

public sealed class FeedTests : IAsyncLifetime
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly App _app = new();
    private Guid _id;

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        _id = await _app.Publish(ArticleKind.News, "subsidy", Sample.News with { Title = Site.Title("補助 <b>&", "Subsidy <b>&") });
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Feed_readers_get_what_was_published_last()
    {
        var feed = XDocument.Parse(await Text("/feed.xml")).Root!;
        feed.Name.ShouldBe(Atom + "feed");
        foreach (var needed in (string[])["id", "title", "updated", "author"])
            feed.Element(Atom + needed).ShouldNotBeNull();
        var entry = feed.Elements(Atom + "entry").ShouldHaveSingleItem();
        entry.Element(Atom + "id")!.Value.ShouldBe($"urn:uuid:{_id}");
        entry.Element(Atom + "title")!.Value.ShouldBe("Subsidy <b>&");
        new Uri(entry.Element(Atom + "link")!.Attribute("href")!.Value).AbsolutePath.ShouldBe("/news/subsidy");
    }

    [Fact]
    public async Task Search_engines_get_every_public_page_and_no_other()
    {
        await _app.With<Infrastructure.ContentDb>(async db =>
        {
            db.Articles.Add(Sample.Draft(slug: "draft"));
            await db.SaveChangesAsync();
        });
        var files = Paths(await Text("/sitemap.xml"));
        files.ShouldContain("/sitemaps/articles/1.xml");
        var pages = Paths(await Text("/sitemaps/articles/1.xml"));
        pages.ShouldContain("/");
        pages.ShouldContain("/events");
        pages.ShouldContain("/news/subsidy");
        pages.ShouldContain("/privacy");
        pages.ShouldNotContain("/news/draft");
        foreach (var page in pages)
            (await _app.Browse().Raw(page)).StatusCode.ShouldBe(HttpStatusCode.OK, page);
    }

    [Fact]
    public async Task Search_engines_get_the_services_of_all_modules_each_page_once()
    {
        List<string> pages = [];
        foreach (var file in Paths(await Text("/sitemap.xml")))
            pages.AddRange(Paths(await Text(file)));
        string[] services = ["/marketplace/products", "/consulting", "/coaching", "/carbon-cloud"];
        services.ShouldBeSubsetOf(pages);
        pages.ShouldBeUnique();
        foreach (var page in pages)
            (await _app.Browse().Raw(page)).StatusCode.ShouldBe(HttpStatusCode.OK, page);
    }

    [Theory]
    [InlineData("/sitemaps/articles/2.xml")]
    [InlineData("/sitemaps/articles/0.xml")]
    [InlineData("/sitemaps/never-heard-of/1.xml")]
    public async Task Files_that_do_not_exist_are_not_found(string path) => (await _app.Browse().Raw(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Robots_are_told_what_to_leave_alone()
    {
        var rules = await Text("/robots.txt");
        rules.ShouldContain("Disallow: /member");
        rules.ShouldContain("Sitemap: ");
        rules.ShouldContain("/sitemap.xml");
    }

    private async Task<string> Text(string path)
    {
        var answer = await _app.Browse().In("en").Raw(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    private static List<string> Paths(string xml) => [.. XDocument.Parse(xml).Descendants(Map + "loc").Select(l => new Uri(l.Value).AbsolutePath)];
}
