using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Publications;

/// <summary>An article as everybody reads it, found by its present or a former address.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Slug">The last part of the address.</param>
[ForAnyone]
internal sealed record GetPublishedArticle(ArticleKind Kind, string Slug) : IQuery<PublishedArticle>;

/// <param name="MovedTo">The address it has now, where it was asked for by a former one; the rest is then missing.</param>
/// <param name="Article">The article.</param>
internal sealed record PublishedArticle(string? MovedTo, ArticleView? Article);

/// <summary>What is read of an article, live or in a preview.</summary>
/// <param name="Publication">Its dates and number as lists know them; null in a preview.</param>
internal sealed record ArticleView(
    Guid Id,
    ArticleKind Kind,
    string Slug,
    ArticleContent Content,
    IReadOnlyList<TagView> Tags,
    IReadOnlyDictionary<Guid, MediaView> Media,
    Publication? Publication
);

/// <summary>A tag beside an article.</summary>
internal sealed record TagView(Guid Id, string Slug, string NameZh, string? NameEn)
{
    public LocalText Name => new(NameZh, NameEn);
}

/// <summary>An item of the media library as pages name it.</summary>
/// <param name="Width">In pixels; null for documents.</param>
/// <param name="Height">In pixels; null for documents.</param>
/// <param name="Length">The number of bytes.</param>
internal sealed record MediaView(Guid Id, string FileName, string ContentType, long Length, int? Width, int? Height);

internal sealed class GetPublishedArticleHandler(IContentDb db, TimeProvider clock) : IQueryHandler<GetPublishedArticle, PublishedArticle>
{
    public async Task<Result<PublishedArticle>> Handle(GetPublishedArticle request, CancellationToken cancellationToken)
    {
        var (kind, slug, now) = (request.Kind, request.Slug, clock.GetUtcNow());
        var found = await (
            from publication in db.Publications.VisibleAt(now)
            join revision in db.Revisions on publication.ArticleId equals EF.Property<Guid>(revision, "ArticleId")
            where publication.Kind == kind && publication.Slug == slug && revision.IsLive
            select new { Publication = publication, Revision = revision }
        )
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return await Moved(kind, slug, now, cancellationToken) is { } path ? new PublishedArticle(path, Article: null) : ArticleErrors.NotFound;
        var content = found.Revision.Content;
        return new PublishedArticle(
            MovedTo: null,
            new ArticleView(
                found.Publication.ArticleId,
                kind,
                slug,
                content,
                await db.TagViews(content.TagIds, cancellationToken),
                await db.MediaViews(content, cancellationToken),
                found.Publication
            )
        );
    }

    private async Task<string?> Moved(ArticleKind kind, string slug, DateTimeOffset now, CancellationToken ct)
    {
        var present = await db
            .Slugs.Where(s => s.Kind == kind && s.Slug == slug)
            .Join(db.Publications.VisibleAt(now), s => s.ArticleId, p => p.ArticleId, (s, p) => p.Slug)
            .SingleOrDefaultAsync(ct);
        return present is null ? null : ArticleAddress.Of(kind, present);
    }
}

internal static class ArticleParts
{
    /// <summary>The tags of a version in the order in which it names them.</summary>
    public static async Task<IReadOnlyList<TagView>> TagViews(this IContentDb db, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
            return [];
        var tags = await db.Tags.Where(t => ids.Contains(t.Id)).Select(t => new TagView(t.Id, t.Slug, t.NameZh, t.NameEn)).ToDictionaryAsync(t => t.Id, ct);
        return [.. ids.Where(tags.ContainsKey).Select(id => tags[id])];
    }

    /// <summary>The cover and the attachments of a version, as far as they are there.</summary>
    public static async Task<IReadOnlyDictionary<Guid, MediaView>> MediaViews(this IContentDb db, ArticleContent content, CancellationToken ct)
    {
        var ids = content.Attachments.Select(a => a.MediaId).ToList();
        if (content.CoverId is { } cover)
            ids.Add(cover);
        return ids.Count == 0
            ? new Dictionary<Guid, MediaView>()
            : await db
                .Media.Where(m => ids.Contains(m.Id))
                .Select(m => new MediaView(m.Id, m.FileName, m.ContentType, m.Length, m.Width, m.Height))
                .ToDictionaryAsync(m => m.Id, ct);
    }
}
