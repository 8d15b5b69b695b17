using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>What the commands about articles have in common.</summary>
internal static class ArticleWork
{
    public static Editor AsEditor(this ICurrentUser user) => new(user.Id, user.Name);

    /// <summary>The article to be changed, or null.</summary>
    public static Task<Article?> Whole(this IContentDb db, Guid id, CancellationToken ct) => db.WholeArticles.SingleOrDefaultAsync(a => a.Id == id, ct);

    /// <summary>Changes an article, where there is one.</summary>
    public static async Task<Result> Change(this IContentDb db, Guid id, Func<Article, Result> change, CancellationToken ct) =>
        await db.Whole(id, ct) is { } article ? change(article) : ArticleErrors.NotFound;

    /// <summary>Changes an article as it was seen; what a colleague has written meanwhile is never decided about unseen.</summary>
    public static Task<Result> ChangeSeen(this IContentDb db, Guid id, string? seen, Func<Article, Result> change, CancellationToken ct) =>
        db.Change(id, a => ArticleStamp.Of(a.Latest.Content) == seen ? change(a) : ArticleErrors.Stale, ct);

    /// <summary>Why what a version names is not there, or null.</summary>
    public static async Task<Error?> WhyNotThere(this IContentDb db, ArticleContent content, CancellationToken ct)
    {
        var named = UsedMedia.Of(content);
        if (named.Count == 0)
            return null;
        var kinds = await db.Media.Where(m => named.Contains(m.Id)).Select(m => new { m.Id, m.Kind }).ToDictionaryAsync(m => m.Id, m => m.Kind, ct);
        var checks = new FieldChecks();
        checks.Require(content.Attachments.All(a => kinds.ContainsKey(a.MediaId)), nameof(content.Attachments), MediaErrors.Gone);
        checks.Require(IsThere(content.Body.Zh), "BodyZh", MediaErrors.GoneFromText);
        checks.Require(IsThere(content.Body.En), "BodyEn", MediaErrors.GoneFromText);
        if (content.CoverId is { } cover)
            checks.Require(kinds.TryGetValue(cover, out var kind) && kind == MediaKind.Picture, nameof(content.CoverId), MediaErrors.NotAPicture);
        return checks.Failure;

        bool IsThere(string? text) => UsedMedia.In(text).All(kinds.ContainsKey);
    }
}
