using System.Net;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Public;

public sealed class ListPageTests : IAsyncLifetime
{
    private readonly App _app = new();
    private Guid _tag;

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        _tag = await _app.Tag("cbam", "碳邊境調整", "Border adjustment");
        var now = _app.Clock.GetUtcNow();
        var sample = Sample.Event with { Title = Site.Title("下週說明會", "Next week") };
        await _app.Publish(ArticleKind.Event, "later", sample.In(40, now) with { Title = Site.Title("下個月論壇", "Next month"), TagIds = [_tag] });
        await _app.Publish(ArticleKind.Event, "soon", sample.In(7, now));
        await _app.Publish(ArticleKind.Event, "yesterday", sample.In(-1, now) with { Title = Site.Title("昨天的活動") });
        await _app.Publish(ArticleKind.Event, "last-year", sample.In(-400, now) with { Title = Site.Title("去年的活動"), TagIds = [_tag] });
        await _app.Publish(ArticleKind.News, "subsidy", Sample.News);
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task What_is_to_come_comes_first_and_the_nearest_at_the_top()
    {
        var page = (await _app.Browse().In("zh-TW").Get("/events")).ShouldBe(HttpStatusCode.OK);
        page.Heading.ShouldBe("活動");
        page.Cards().ShouldBe(["下週說明會", "下個月論壇"]);
    }

    [Fact]
    public async Task What_is_over_has_a_list_of_its_own_the_latest_at_the_top() =>
        (await _app.Browse().In("zh-TW").Get("/events?when=past")).Cards().ShouldBe(["昨天的活動", "去年的活動"]);

    [Fact]
    public async Task Tag_and_month_narrow_the_list()
    {
        (await _app.Browse().In("en").Get("/events?tag=cbam")).Cards().ShouldBe(["Next month"]);
        (await _app.Browse().In("zh-TW").Get("/events?tag=cbam&when=past")).Cards().ShouldBe(["去年的活動"]);
        var month = EcoSphere.Kernel.TaipeiTime.DayOf(_app.Clock.GetUtcNow().AddDays(40));
        var narrowed = await _app.Browse().In("en").Get(FormattableString.Invariant($"/events?month={month:yyyy-MM}"));
        narrowed.Cards().ShouldBe(["Next month"]);
        (await _app.Browse().In("en").Get("/events?month=1999-01")).Text.ShouldContain("Nothing fits these filters");
    }

    [Fact]
    public async Task The_kinds_are_kept_apart() => (await _app.Browse().In("zh-TW").Get("/news")).Cards().ShouldBe(["減碳補助開始受理"]);

    [Theory]
    [InlineData("/events?tag=never-heard-of")]
    [InlineData("/events?page=2")]
    [InlineData("/events?page=0")]
    [InlineData("/events?page=x")]
    [InlineData("/pages")]
    public async Task What_is_not_there_is_not_found(string path) => (await _app.Browse().Get(path)).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task An_empty_list_says_what_it_is_for() =>
        (await _app.Browse().In("en").Get("/courses")).ShouldBe(HttpStatusCode.OK).Text.ShouldContain("Nothing is announced at the moment");

    [Fact]
    public async Task What_is_withdrawn_at_a_time_is_gone_from_then_whether_a_job_has_run_or_not()
    {
        var id = await _app.Publish(ArticleKind.News, "short", Sample.News with { Title = Site.Title("短期公告") });
        await _app.Change(id, a => a.ScheduleWithdrawal(_app.Clock.GetUtcNow().AddHours(1), _app.Clock.GetUtcNow()).IsSuccess.ShouldBeTrue());
        (await _app.Browse(Person.Member()).In("zh-TW").Get("/news")).Cards().ShouldContain("短期公告");

        _app.Clock.Advance(TimeSpan.FromHours(1));

        (await _app.Browse(Person.Member()).In("zh-TW").Get("/news")).Cards().ShouldNotContain("短期公告");
        (await _app.Browse().Get("/news/short")).ShouldBe(HttpStatusCode.NotFound);
        (await _app.Browse().In("zh-TW").Get("/search?q=短期公告")).Text.ShouldContain("找不到");
    }

    [Fact]
    public async Task Everything_under_a_tag_stands_together()
    {
        await _app.Publish(ArticleKind.Case, "screws", Sample.News with { Title = Site.Title("扣件廠"), TagIds = [_tag] });
        var page = (await _app.Browse().In("zh-TW").Get("/tags/cbam")).ShouldBe(HttpStatusCode.OK);
        page.Heading.ShouldBe("碳邊境調整");
        page.Cards().ShouldBe(["下個月論壇", "扣件廠", "去年的活動"]);
        (await _app.Browse().In("zh-TW").Get("/tags/cbam?kind=cases")).Cards().ShouldBe(["扣件廠"]);
        (await _app.Browse().Get("/tags/never-heard-of")).ShouldBe(HttpStatusCode.NotFound);
    }
}
