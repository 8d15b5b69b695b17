using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Contracts;
using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Editing;

/// <summary>What becomes public and is withdrawn by itself. A host of its own for each, because the clock moves.</summary>
public sealed class ScheduleTests : IAsyncLifetime
{
    private readonly App _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_scheduled_change_appears_on_time_while_the_live_version_stays_up()
    {
        var id = await _app.Published();
        await _app.Write(id, f => f with { TitleZh = "明天的標題" });
        var page = await _app.Browse(Desk.Anna).Get($"/admin/content/{id}/publish");
        (await page.Submit([("Input.PublishAt", "2020-01-01T10:00")], "排定發布")).ErrorOf("Input.PublishAt").ShouldBe("請選擇尚未到來的時間。");
        (await page.Submit([("Input.PublishAt", "")], "排定發布")).ErrorOf("Input.PublishAt").ShouldContain("請輸入日期與時間");
        (await page.Submit([("Input.PublishAt", Typed(TimeSpan.FromHours(2)))], "排定發布")).Text.ShouldContain("文章已排定發布");

        await Run();
        (await _app.LiveTitle(id)).ShouldBe("減碳補助開始受理");
        (await _app.Browse(Desk.Anna).Get("/admin/content?state=Scheduled")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        _app.Clock.Advance(TimeSpan.FromHours(2));
        await Run();
        (await _app.LiveTitle(id)).ShouldBe("明天的標題");
        // a second turn, or a second host that found the same, does it no second time
        await Run();
        (await _app.Send(new ApplyDueSchedule(id))).IsSuccess.ShouldBeTrue();
        (await _app.Published<ArticlePublished>("content")).Count(e => e.ArticleId == id).ShouldBe(2);
    }

    [Fact]
    public async Task Two_hosts_at_the_same_moment_publish_once()
    {
        var id = await _app.Ready();
        await Schedule(id, TimeSpan.FromMinutes(5));
        _app.Clock.Advance(TimeSpan.FromMinutes(5));
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _app.Send(new ApplyDueSchedule(id)))));
        results.ShouldAllBe(r => r.IsSuccess);
        (await _app.Published<ArticlePublished>("content")).Count(e => e.ArticleId == id).ShouldBe(1);
    }

    [Fact]
    public async Task What_no_host_was_up_for_is_made_up_later()
    {
        var (shown, gone) = (await _app.Ready(), await _app.Published());
        await Schedule(shown, TimeSpan.FromMinutes(5));
        await End(gone, TimeSpan.FromMinutes(5));
        _app.Clock.Advance(TimeSpan.FromDays(3));
        await Run();
        (await _app.LiveTitle(shown)).ShouldNotBeNull();
        (await _app.Details(gone)).State.ShouldBe(ArticleState.Withdrawn);
        (await _app.Published<ArticleWithdrawn>("content")).Count(e => e.ArticleId == gone).ShouldBe(1);
    }

    [Fact]
    public async Task The_end_holds_at_the_request_even_when_the_job_is_late()
    {
        var id = await _app.Published();
        await End(id, TimeSpan.FromMinutes(5));
        var slug = (await _app.Details(id)).Slug;
        (await _app.Send(new Application.Publications.GetPublishedArticle(ArticleKind.News, slug))).IsSuccess.ShouldBeTrue();
        _app.Clock.Advance(TimeSpan.FromMinutes(5));
        (await _app.Send(new Application.Publications.GetPublishedArticle(ArticleKind.News, slug))).IsFailure.ShouldBeTrue();
    }

    [Fact]
    public async Task A_schedule_can_be_dropped_and_the_end_taken_back()
    {
        var id = await _app.Published();
        await End(id, TimeSpan.FromDays(1));
        (await _app.Send(new ScheduleArticleWithdrawal(id, null), Desk.Anna)).IsSuccess.ShouldBeTrue();
        await _app.Write(id, f => f with { TitleZh = "不要了" });
        await Schedule(id, TimeSpan.FromHours(1));
        var page = await _app.Browse(Desk.Anna).Get($"/admin/content/{id}");
        (await page.Submit([], "取消排程")).Text.ShouldContain("排程已取消");
        _app.Clock.Advance(TimeSpan.FromDays(2));
        await Run();
        (await _app.LiveTitle(id)).ShouldBe("減碳補助開始受理");
    }

    private Task Run() => _app.Run("content", "ApplySchedules");

    private string Typed(TimeSpan later) => TaipeiMoment.Show(_app.Clock.GetUtcNow() + later);

    private async Task Schedule(Guid id, TimeSpan later) =>
        (await _app.Send(new ScheduleArticle(id, (await _app.Details(id)).Stamp, Typed(later)), Desk.Anna)).IsSuccess.ShouldBeTrue();

    private async Task End(Guid id, TimeSpan later) => (await _app.Send(new ScheduleArticleWithdrawal(id, Typed(later)), Desk.Anna)).IsSuccess.ShouldBeTrue();
}
