using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Tags;
using EcoSphere.Content.Infrastructure;
using EcoSphere.Kernel;
using EcoSphere.Testing;

namespace EcoSphere.Content.Tests.Public;

/// <summary>What is on the site of a test.</summary>
internal static class Site
{
    public static LocalText Title(string zh, string? en = null) => new(zh, en);

    /// <summary>Publishes an article now.</summary>
    public static Task<Guid> Publish(this App app, ArticleKind kind, string slug, ArticleContent content) =>
        app.With<ContentDb, Guid>(async db =>
        {
            var now = app.Clock.GetUtcNow();
            var article = Article.Begin(kind, slug, content, Sample.Anna, now).Value;
            Succeed(article.Publish(now));
            db.Articles.Add(article);
            await db.SaveChangesAsync();
            return article.Id;
        });

    /// <summary>Changes an article.</summary>
    public static Task Change(this App app, Guid id, Action<Article> change) =>
        app.With<ContentDb>(async db =>
        {
            change(await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.WholeArticles, a => a.Id == id));
            await db.SaveChangesAsync();
        });

    public static Task<Guid> Tag(this App app, string slug, string zh, string? en = null) =>
        app.With<ContentDb, Guid>(async db =>
        {
            var tag = EcoSphere.Content.Domain.Tags.Tag.Add(slug, zh, en).Value;
            db.Tags.Add(tag);
            await db.SaveChangesAsync();
            return tag.Id;
        });

    /// <summary>An event so many days from now.</summary>
    public static ArticleContent In(this ArticleContent content, double days, DateTimeOffset now) =>
        content with
        {
            Occasion = content.Occasion with { StartsAt = now.AddDays(days), EndsAt = now.AddDays(days).AddHours(2) },
        };

    public static IReadOnlyList<string> Cards(this Page page) =>
        [.. page.Document.QuerySelectorAll(".es-card.is-pictured h3").Select(h => h.TextContent.Trim())];

    private static void Succeed(EcoSphere.Kernel.Result result)
    {
        if (result.Error is { } error)
            throw new InvalidOperationException(error.Message);
    }
}
