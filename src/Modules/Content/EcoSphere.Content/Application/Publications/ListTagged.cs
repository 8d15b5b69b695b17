using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Publications;

/// <summary>One page of everything public under a tag, the newest first.</summary>
/// <param name="Tag">Its slug.</param>
/// <param name="Kind">Only of this kind, or null for all.</param>
/// <param name="Page">From 1.</param>
[ForAnyone]
internal sealed record ListTagged(string Tag, ArticleKind? Kind, int Page) : IQuery<TaggedList>;

/// <param name="Tag">The tag.</param>
/// <param name="Articles">The page.</param>
internal sealed record TaggedList(TagView Tag, PageOf<Publication> Articles);

internal sealed class ListTaggedHandler(IContentDb db, TimeProvider clock) : IQueryHandler<ListTagged, TaggedList>
{
    public async Task<Result<TaggedList>> Handle(ListTagged request, CancellationToken cancellationToken)
    {
        var (slug, now) = (request.Tag, clock.GetUtcNow());
        if (
            await db.Tags.Where(t => t.Slug == slug).Select(t => new TagView(t.Id, t.Slug, t.NameZh, t.NameEn)).SingleOrDefaultAsync(cancellationToken)
            is not { } tag
        )
            return ArticleErrors.NoPage;

        var tagged = db.PublicationTags.AsNoTracking().Where(t => t.TagId == tag.Id);
        if (request.Kind is { } kind)
            tagged = tagged.Where(t => t.Kind == kind);
        var found = tagged.Where(t => t.Publication.WithdrawAt == null || t.Publication.WithdrawAt > now);
        var total = await found.Take(GetArticleFacets.Reach).CountAsync(cancellationToken);
        var info = new PageInfo(request.Page, ListArticles.PageSize, total);
        if (info.IsOutside)
            return ArticleErrors.NoPage;
        var rows = await found
            .OrderByDescending(t => t.SortAt)
            .ThenByDescending(t => t.PublicationNumber)
            .Skip((info.Number - 1) * info.Size)
            .Take(info.Size)
            .Select(t => t.Publication)
            .ToListAsync(cancellationToken);
        return new TaggedList(tag, new PageOf<Publication>(rows, info));
    }
}
