using EcoSphere.Content.Application;
using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Infrastructure;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Articles;

public sealed class PublicationTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_new_site_has_the_pages_that_it_cannot_be_without()
    {
        var slugs = await app.With<IContentDb, List<string>>(db => db.Publications.Where(p => p.Kind == ArticleKind.Page).Select(p => p.Slug).ToListAsync());
        slugs.ShouldBe(ArticleAddress.Fixed, ignoreOrder: true);
        (await app.With<IContentDb, int>(db => db.SearchEntries.CountAsync())).ShouldBeGreaterThanOrEqualTo(slugs.Count);
    }

    [Fact]
    public async Task The_save_keeps_what_everybody_sees_in_line()
    {
        var now = app.Clock.GetUtcNow();
        var article = Sample.Draft(slug: "kept-in-line");
        await app.With<ContentDb, int>(db =>
        {
            db.Articles.Add(article);
            return db.SaveChangesAsync();
        });
        (await Find(article.Id)).ShouldBeNull();

        await Change(article.Id, a => a.Publish(now));
        var first = (await Find(article.Id)).ShouldNotBeNull();
        first.TitleZh.ShouldBe("減碳補助開始受理");

        await Change(article.Id, a => a.Rename("kept-in-line-2", now));
        await Change(article.Id, a => a.ScheduleWithdrawal(now.AddDays(1), now));
        var second = (await Find(article.Id)).ShouldNotBeNull();
        second.Number.ShouldBe(first.Number);
        second.Slug.ShouldBe("kept-in-line-2");
        (await app.Send(new GetPublishedArticle(ArticleKind.News, "kept-in-line"))).Value.MovedTo.ShouldBe("/news/kept-in-line-2");
        (await app.Send(new GetPublishedArticle(ArticleKind.News, "kept-in-line-2"))).Value.Article!.Content.Title.En.ShouldBe("Subsidy open for applications");
        (await app.With<IContentDb, int>(db => db.Publications.VisibleAt(now.AddDays(1)).CountAsync(p => p.ArticleId == article.Id))).ShouldBe(0);

        await Change(article.Id, a => a.Withdraw(now));
        (await Find(article.Id)).ShouldBeNull();
        (await app.With<IContentDb, int>(db => db.SearchEntries.CountAsync(e => e.SourceId == article.Id))).ShouldBe(0);
        (await app.Send(new GetPublishedArticle(ArticleKind.News, "kept-in-line-2"))).IsFailure.ShouldBeTrue();
    }

    private Task<Publication?> Find(Guid id) =>
        app.With<IContentDb, Publication?>(db => db.Publications.AsNoTracking().SingleOrDefaultAsync(p => p.ArticleId == id));

    private Task Change(Guid id, Action<Article> change) =>
        app.With<ContentDb, int>(async db =>
        {
            change(await db.WholeArticles.SingleAsync(a => a.Id == id));
            return await db.SaveChangesAsync();
        });
}
