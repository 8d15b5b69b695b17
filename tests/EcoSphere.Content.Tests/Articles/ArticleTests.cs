using EcoSphere.Content.Contracts;
using EcoSphere.Content.Domain.Articles;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Articles;

public sealed class ArticleTests
{
    private static readonly DateTimeOffset Now = Sample.Now;

    [Fact]
    public void What_is_incomplete_can_be_kept_and_not_published()
    {
        var article = Article.Begin(ArticleKind.Event, null, new ArticleContent { Title = new("說明會", null) }, Sample.Anna, Now).Value;
        var refused = article.Publish(Now).Error.ShouldNotBeNull();
        refused.Details.Select(d => d.Field).ShouldBe(["BodyZh", "SummaryZh", "CoverId", "StartsAt", "PlaceZh"], ignoreOrder: true);
        article.State.ShouldBe(ArticleState.Draft);
    }

    [Fact]
    public void Publishing_shows_the_newest_version_and_says_so()
    {
        var article = Sample.Draft();
        article.Publish(Now).IsSuccess.ShouldBeTrue();
        article.Live.ShouldBe(article.Latest);
        article.TakeEvents().ShouldBe([new ArticlePublished(article.Id, "News", "subsidy")]);
        article.Publish(Now).Error.ShouldBe(ArticleErrors.NothingNew);
    }

    [Fact]
    public void Writing_leaves_what_everybody_sees_as_it_is()
    {
        var article = Sample.Published();
        article.Write(Sample.News with { Title = new("新標題", null) }, Sample.Anna, Now);
        article.Live!.TitleZh.ShouldBe("減碳補助開始受理");
        article.Latest.Number.ShouldBe(2);
        article.TakeEvents().ShouldBeEmpty();
    }

    [Fact]
    public void One_person_goes_on_in_one_version_and_another_begins_a_new_one()
    {
        var article = Sample.Draft();
        article.Write(Sample.News with { Title = new("一", null) }, Sample.Anna, Now);
        article.RevisionCount.ShouldBe(1);
        article.Write(Sample.News with { Title = new("二", null) }, Sample.Ben, Now);
        article.RevisionCount.ShouldBe(2);
        article.Latest.EditorName.ShouldBe(Sample.Ben.Name);
    }

    [Fact]
    public void A_scheduled_change_waits_while_the_live_version_stays_and_comes_once()
    {
        var article = Sample.Published();
        article.Write(Sample.News with { Title = new("明天的標題", null) }, Sample.Anna, Now);
        article.Schedule(Now.AddDays(1), Now).IsSuccess.ShouldBeTrue();
        article.State.ShouldBe(ArticleState.Published);
        article.Write(Sample.News with { Title = new("之後的標題", null) }, Sample.Anna, Now);

        article.ApplyDue(Now.AddHours(23)).ShouldBeFalse();
        article.ApplyDue(Now.AddDays(1)).ShouldBeTrue();
        article.Live!.TitleZh.ShouldBe("明天的標題");
        article.Latest.TitleZh.ShouldBe("之後的標題");
        article.TakeEvents().Count.ShouldBe(1);
        article.ApplyDue(Now.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void What_was_due_to_come_and_go_while_no_host_was_up_is_gone()
    {
        var article = Sample.Draft();
        article.Schedule(Now.AddDays(1), Now);
        article.ScheduleWithdrawal(Now.AddDays(2), Now).IsSuccess.ShouldBeTrue();
        article.ApplyDue(Now.AddDays(3)).ShouldBeTrue();
        article.State.ShouldBe(ArticleState.Withdrawn);
        article.ApplyDue(Now.AddDays(3)).ShouldBeFalse();
    }

    [Fact]
    public void Cancelling_leads_back_to_where_it_stood()
    {
        var draft = Sample.Draft();
        draft.Schedule(Now.AddDays(1), Now);
        draft.CancelSchedule(Now).IsSuccess.ShouldBeTrue();
        draft.State.ShouldBe(ArticleState.Draft);

        var withdrawn = Sample.Published();
        withdrawn.Withdraw(Now);
        withdrawn.Schedule(Now.AddDays(1), Now);
        withdrawn.CancelSchedule(Now);
        withdrawn.State.ShouldBe(ArticleState.Withdrawn);
    }

    [Fact]
    public void A_former_address_stays_the_articles_own()
    {
        var article = Sample.Published();
        article.Rename("subsidy-2027", Now).IsSuccess.ShouldBeTrue();
        article.Slugs.Select(s => s.Slug).ShouldBe(["subsidy", "subsidy-2027"]);
        article.Rename("subsidy", Now).IsSuccess.ShouldBeTrue();
        article.Slugs.Count.ShouldBe(2);
        article.Rename("Not a slug!", Now).IsFailure.ShouldBeTrue();
    }

    [Fact]
    public void Pages_that_others_rely_on_can_be_neither_renamed_nor_withdrawn()
    {
        var page = Sample.Published(kind: ArticleKind.Page, slug: ArticleAddress.Privacy);
        page.Rename("other", Now).Error.ShouldBe(ArticleErrors.Fixed);
        page.Withdraw(Now).Error.ShouldBe(ArticleErrors.Fixed);
        page.ScheduleWithdrawal(Now.AddDays(1), Now).Error.ShouldBe(ArticleErrors.Fixed);
        page.Address.ShouldBe("/privacy");
    }

    [Fact]
    public void Only_what_is_in_the_table_is_possible()
    {
        foreach (var state in Enum.GetValues<ArticleState>())
        foreach (var move in Enum.GetValues<ArticleMove>())
        {
            var article = In(state);
            article.State.ShouldBe(state);
            Do(article, move).ShouldBe(state.Allows(move), $"{move} in {state}");
        }
    }

    private static Article In(ArticleState state)
    {
        var article = Sample.Draft();
        if (state == ArticleState.Scheduled)
            article.Schedule(Now.AddDays(1), Now);
        if (state is ArticleState.Published or ArticleState.Withdrawn)
            article.Publish(Now);
        if (state == ArticleState.Withdrawn)
            article.Withdraw(Now);
        article.Write(Sample.News with { Title = new("更新", null) }, Sample.Ben, Now);
        if (state == ArticleState.Published)
            article.Schedule(Now.AddDays(1), Now);
        return article;
    }

    private static bool Do(Article article, ArticleMove move) =>
        move switch
        {
            ArticleMove.Publish => article.Publish(Now).IsSuccess,
            ArticleMove.Schedule => article.Schedule(Now.AddDays(2), Now).IsSuccess,
            ArticleMove.CancelSchedule => article.CancelSchedule(Now).IsSuccess,
            ArticleMove.ApplySchedule => article.ApplyDue(Now.AddDays(5)),
            ArticleMove.ScheduleWithdrawal => article.ScheduleWithdrawal(Now.AddDays(9), Now).IsSuccess,
            ArticleMove.Withdraw => article.Withdraw(Now).IsSuccess,
            _ => article.WhyNotDeletable() is null,
        };
}
