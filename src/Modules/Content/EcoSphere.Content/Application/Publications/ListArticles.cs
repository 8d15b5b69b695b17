using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Publications;

/// <summary>One page of what is public of a kind.</summary>
/// <param name="Kind">A kind that has a list.</param>
/// <param name="Filter">How it is narrowed.</param>
/// <param name="Facets">By what it can be narrowed, asked for a moment ago.</param>
/// <param name="Page">From 1.</param>
[ForAnyone]
internal sealed record ListArticles(ArticleKind Kind, ArticleFilter Filter, ArticleFacets Facets, int Page) : IQuery<PageOf<Publication>>
{
    public const int PageSize = 12;
}

internal sealed class ListArticlesHandler(IContentDb db, TimeProvider clock) : IQueryHandler<ListArticles, PageOf<Publication>>
{
    public async Task<Result<PageOf<Publication>>> Handle(ListArticles request, CancellationToken cancellationToken)
    {
        var (filter, facets) = (request.Filter, request.Facets);
        var narrowed = filter.Narrowed(filter.Found(db, request.Kind, facets.TagId, clock.GetUtcNow()).AsNoTracking());
        // a month may lie beyond what the list itself reaches
        var total = filter.Month is null ? facets.Total : await narrowed.Take(GetArticleFacets.Reach).CountAsync(cancellationToken);
        var info = new PageInfo(request.Page, ListArticles.PageSize, total);
        if (info.IsOutside)
            return ArticleErrors.NoPage;
        var rows = total == 0 ? [] : await filter.Sorted(narrowed).Skip((info.Number - 1) * info.Size).Take(info.Size).ToListAsync(cancellationToken);
        return new PageOf<Publication>(rows, info);
    }
}
