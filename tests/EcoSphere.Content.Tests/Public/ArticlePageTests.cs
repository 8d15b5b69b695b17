using System.Net;
using System.Text;
using System.Text.Json;
using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Public;

public sealed class ArticlePageTests : IAsyncLifetime
{
    private readonly App _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task An_event_says_when_where_and_how_to_get_in()
    {
        var now = _app.Clock.GetUtcNow();
        await _app.Publish(
            ArticleKind.Event,
            "briefing",
            Sample.Event.In(7, now) with
            {
                Occasion = Sample.Event.In(7, now).Occasion with
                {
                    Organiser = new("綠色辦公室", "Green Office"),
                    Fee = 600,
                    Capacity = 40,
                    RegistrationUrl = "https://register.example.org/briefing",
                    ContactName = "林小姐",
                    ContactPhone = "0223456789",
                    ContactEmail = "events@example.org",
                },
                Links = [new RelatedLink("https://rules.example.org/", "法規", "The rules")],
            }
        );

        var page = (await _app.Browse().In("en").Get("/events/briefing")).ShouldBe(HttpStatusCode.OK);

        page.Heading.ShouldBe("Carbon inventory briefing");
        foreach (var said in (string[])["Taichung Industrial Park", "Green Office", "NT$600", "40", "林小姐", "events@example.org", "The rules"])
            page.Text.ShouldContain(said);
        var register = page.Document.QuerySelectorAll("a").Single(a => a.TextContent.Contains("Register", StringComparison.Ordinal));
        (register.GetAttribute("target"), register.GetAttribute("rel")).ShouldBe(("_blank", "noopener"));
        var data = JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        data.GetProperty("@type").GetString().ShouldBe("Event");
        data.GetProperty("location").GetProperty("name").GetString().ShouldBe("Taichung Industrial Park");
        DateTimeOffset
            .Parse(data.GetProperty("startDate").GetString()!, System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBe(now.AddDays(7), TimeSpan.FromSeconds(1));
        page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!.ShouldEndWith("/events/briefing");
        page.Document.QuerySelector("meta[property='og:title']")!.GetAttribute("content").ShouldBe("Carbon inventory briefing");
    }

    [Fact]
    public async Task Calendars_get_it_as_a_file()
    {
        await _app.Publish(ArticleKind.Event, "briefing", Sample.Event.In(7, _app.Clock.GetUtcNow()));
        var answer = await _app.Browse().In("zh-TW").Raw("/events/briefing/calendar.ics");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var file = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
        file.ShouldContain("SUMMARY:碳盤查說明會");
        file.ShouldContain("LOCATION:臺中工業區服務中心");
        (await _app.Browse().Get("/news/briefing/calendar.ics")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Hostile_titles_and_texts_do_nothing()
    {
        const string evil = "</script><script>alert(1)</script>";
        await _app.Publish(
            ArticleKind.Event,
            "evil",
            Sample.Event.In(3, _app.Clock.GetUtcNow()) with
            {
                Title = new(evil, evil),
                Summary = new(evil, evil),
                Body = new($"{evil} [x](javascript:alert(1)) ![y](https://tracker.example.org/p.gif)", null),
                Occasion = Sample.Event.In(3, _app.Clock.GetUtcNow()).Occasion with { Place = new(evil, null) },
            }
        );
        foreach (var path in (string[])["/events/evil", "/events", "/", "/search?q=alert"])
        {
            var page = (await _app.Browse().In("zh-TW").Get(path)).ShouldBe(HttpStatusCode.OK);
            page.Document.QuerySelectorAll("script").ShouldAllBe(s => s.HasAttribute("src") || s.GetAttribute("type") == "application/ld+json");
            page.Document.QuerySelectorAll("a").ShouldAllBe(a => !(a.GetAttribute("href") ?? "").StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
            page.Document.QuerySelectorAll("img").ShouldAllBe(i => i.GetAttribute("src")!.StartsWith('/'));
        }

        var data = (await _app.Browse().In("zh-TW").Get("/events/evil")).Document.QuerySelector("script[type='application/ld+json']")!.TextContent;
        JsonDocument.Parse(data).RootElement.GetProperty("name").GetString().ShouldBe(evil);
    }

    [Fact]
    public async Task A_former_address_leads_on_for_good()
    {
        var id = await _app.Publish(ArticleKind.Resource, "old-name", Sample.News);
        await _app.Change(id, a => a.Rename("new-name", _app.Clock.GetUtcNow()).IsSuccess.ShouldBeTrue());
        var answer = await _app.Browse().Raw("/resources/old-name");
        (answer.StatusCode, answer.Headers.Location!.OriginalString).ShouldBe((HttpStatusCode.MovedPermanently, "/resources/new-name"));
        (await _app.Browse().Get("/resources/new-name")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Drafts_and_other_kinds_are_not_found()
    {
        await _app.With<Infrastructure.ContentDb>(async db =>
        {
            db.Articles.Add(Sample.Draft(slug: "draft"));
            await db.SaveChangesAsync();
        });
        await _app.Publish(ArticleKind.News, "subsidy", Sample.News);
        foreach (var path in (string[])["/news/draft", "/events/subsidy", "/pages/subsidy", "/news/never-heard-of"])
            (await _app.Browse(Person.Member()).Get(path)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_ones_before_and_after_stand_below()
    {
        foreach (var name in (string[])["one", "two", "three"])
        {
            await _app.Publish(ArticleKind.News, name, Sample.News with { Title = Site.Title(name) });
            _app.Clock.Advance(TimeSpan.FromHours(1));
        }

        var page = await _app.Browse().In("zh-TW").Get("/news/two");
        page.Document.QuerySelector("a[rel=prev]")!.GetAttribute("href").ShouldBe("/news/one");
        page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href").ShouldBe("/news/three");
        (await _app.Browse().In("zh-TW").Get("/news/three")).Document.QuerySelector("a[rel=next]").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_over_says_so_and_takes_nobody_any_more()
    {
        var now = _app.Clock.GetUtcNow();
        await _app.Publish(
            ArticleKind.Event,
            "over",
            Sample.Event.In(-3, now) with
            {
                Occasion = Sample.Event.In(-3, now).Occasion with { RegistrationUrl = "https://register.example.org/" },
            }
        );
        var page = await _app.Browse().In("en").Get("/events/over");
        page.Text.ShouldContain("This is over");
        page.Document.QuerySelectorAll("a").ShouldAllBe(a => a.GetAttribute("href") != "https://register.example.org/");
    }

    [Theory]
    [InlineData("privacy")]
    [InlineData("accessibility")]
    [InlineData("terms")]
    [InlineData("contact")]
    [InlineData("site-map")]
    [InlineData("pact")]
    public async Task Pages_that_others_rely_on_stand_at_the_root(string slug)
    {
        (await _app.Browse().Get($"/{slug}")).ShouldBe(HttpStatusCode.OK);
        (await _app.Browse().Raw($"/pages/{slug}")).Headers.Location!.OriginalString.ShouldBe($"/{slug}");
    }

    [Fact]
    public async Task The_page_of_data_exchange_shows_cases()
    {
        await _app.Publish(ArticleKind.Case, "screws", Sample.News with { Title = Site.Title("扣件廠") });
        (await _app.Browse().In("zh-TW").Get("/pact")).Cards().ShouldBe(["扣件廠"]);
    }
}
