using System.Net;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Infrastructure;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Public;

public sealed class HomePageTests : IAsyncLifetime
{
    private readonly App _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task It_shows_what_is_on_and_the_newest_tools()
    {
        await Fill();
        var page = (await _app.Browse().In("en").Get("/")).ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Carbon inventory briefing");
        page.Text.ShouldContain("Subsidy open for applications");
        page.Text.ShouldContain("Meter Platform");
        page.Document.QuerySelectorAll(".es-ways a").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_empty_site_still_shows_the_ways_in()
    {
        var page = (await _app.Browse().In("en").Get("/")).ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll(".es-block").ShouldBeEmpty();
        page.Document.QuerySelectorAll(".es-ways a").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Public_pages_ask_the_database_at_most_six_times_and_never_read_a_table_whole()
    {
        await Fill();
        var tag = await _app.Tag("cbam", "碳邊境調整");
        await _app.Publish(ArticleKind.Case, "screws", Sample.News with { TagIds = [tag] });
        foreach (
            var path in (string[])
                [
                    "/",
                    "/events",
                    "/events?when=past",
                    "/cases?tag=cbam",
                    "/news",
                    "/news/subsidy",
                    "/tags/cbam",
                    "/search?q=盤查",
                    "/search?q=碳邊境",
                    "/pact",
                    "/feed.xml",
                ]
        )
        {
            using var probe = await StatementProbe.Of<ContentDb>(_app);
            (await _app.Browse(Person.Member()).Raw(path)).StatusCode.ShouldBe(HttpStatusCode.OK, path);
            probe.Heard.ShouldBeInRange(1, 6, path);
            foreach (var question in probe.Questions.Where(q => !q.Text.Contains("FROM \"Tags\"", StringComparison.Ordinal)))
            {
                var plan = await StatementProbe.Plan(question);
                plan.ShouldNotContain(
                    step =>
                        step.StartsWith("SCAN ", StringComparison.Ordinal)
                        && !step.Contains("INDEX", StringComparison.Ordinal)
                        && step.Contains("Publications", StringComparison.Ordinal),
                    $"{path}\n{question.Text}\n{string.Join('\n', plan)}"
                );
            }
        }
    }

    [Fact]
    public async Task Pages_are_kept_ready_and_let_go_of_when_an_article_changes()
    {
        await Fill();
        await _app.Pump();
        foreach (var path in (string[])["/", "/news", "/news/subsidy", "/feed.xml", "/sitemap.xml"])
        {
            (await IsKept(path)).ShouldBeFalse(path);
            (await IsKept(path)).ShouldBeTrue(path);
        }

        await _app.Publish(ArticleKind.News, "second", Sample.News with { Title = Site.Title("第二則", "Second") });
        (await _app.Browse(Person.Member()).In("en").Get("/news")).Cards().ShouldContain("Second");
        await _app.Pump();
        (await _app.Browse().In("en").Get("/news")).Cards().ShouldContain("Second");
        (await _app.Browse().In("zh-TW").Get("/news")).Cards().ShouldContain("第二則");
    }

    private async Task Fill()
    {
        await _app.Publish(ArticleKind.Event, "briefing", Sample.Event.In(5, _app.Clock.GetUtcNow()));
        await _app.Publish(ArticleKind.News, "subsidy", Sample.News);
        await _app.Deliver(
            new ProductPublished(
                Guid.CreateVersion7(),
                "meter",
                "智慧電表平台",
                "Meter Platform",
                "量測",
                "Measures",
                Guid.CreateVersion7(),
                "永衡能源",
                "Yongheng",
                "能源",
                "Energy",
                "/marketplace/products/meter/images/1",
                "儀表板",
                "Dashboard",
                true,
                _app.Clock.GetUtcNow()
            )
        );
        await _app.Pump();
    }

    private async Task<bool> IsKept(string path) => (await _app.Browse().In("en").Raw(path)).Headers.Age is not null;
}
