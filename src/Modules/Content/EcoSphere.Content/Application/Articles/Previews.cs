using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>What previews have in common.</summary>
internal static class Previews
{
    /// <summary>The article that a preview link in use belongs to, or null.</summary>
    public static async Task<Guid?> ArticleOf(this IContentDb db, string token, DateTimeOffset now, CancellationToken ct)
    {
        var hash = PreviewTokens.HashOf(token);
        return await db
            .PreviewLinks.Where(l => l.TokenHash == hash && l.RevokedAt == null && l.ExpiresAt > now)
            .Select(l => (Guid?)EF.Property<Guid>(l, "ArticleId"))
            .SingleOrDefaultAsync(ct);
    }

    /// <summary>The newest version of an article as its readers would see it.</summary>
    public static async Task<Result<ArticleView>> Preview(this IContentDb db, Guid articleId, CancellationToken ct)
    {
        var found = await db
            .Articles.Where(a => a.Id == articleId)
            .SelectMany(
                a => a.Revisions.Where(r => r.IsLatest),
                (a, r) =>
                    new
                    {
                        a.Kind,
                        a.Slug,
                        Revision = r,
                    }
            )
            .AsNoTracking()
            .SingleOrDefaultAsync(ct);
        if (found is null)
            return ArticleErrors.NotFound;
        var content = found.Revision.Content;
        return new ArticleView(
            articleId,
            found.Kind,
            found.Slug,
            content,
            await db.TagViews(content.TagIds, ct),
            await db.MediaViews(content, ct),
            Publication: null
        );
    }
}
