using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Publications;

/// <summary>One page of what is public of a kind, with the tags and months by which it can be narrowed.</summary>
/// <param name="Kind">A kind that has a list.</param>
/// <param name="Filter">How it is narrowed.</param>
/// <param name="Page">From 1.</param>
[ForAnyone]
internal sealed record ListArticles(ArticleKind Kind, ArticleFilter Filter, int Page) : IQuery<ArticleList>
{
    public const int PageSize = 12;

    /// <summary>How far pages and months reach; for what lies deeper there are tags and the search.</summary>
    public const int Reach = 1000;
}

/// <param name="Articles">The page.</param>
/// <param name="Tags">The tags that articles of the kind have.</param>
/// <param name="Months">The months, by their first day, with how many articles each has, before a month narrows.</param>
internal sealed record ArticleList(PageOf<Publication> Articles, IReadOnlyList<TagView> Tags, IReadOnlyList<(DateOnly Month, int Count)> Months);

internal sealed class ListArticlesHandler(IContentDb db, TimeProvider clock) : IQueryHandler<ListArticles, ArticleList>
{
    public async Task<Result<ArticleList>> Handle(ListArticles request, CancellationToken cancellationToken)
    {
        var (kind, filter, now) = (request.Kind, request.Filter, clock.GetUtcNow());
        var tags = await db
            .Tags.Where(t => db.PublicationTags.Any(p => p.TagId == t.Id && p.Kind == kind))
            .OrderBy(t => t.Slug)
            .Select(t => new TagView(t.Id, t.Slug, t.NameZh, t.NameEn))
            .ToListAsync(cancellationToken);
        var tag = tags.Find(t => t.Slug == filter.Tag);
        if (filter.Tag is not null && tag is null)
            return ArticleErrors.NoPage;

        var found = filter.Found(db, kind, tag?.Id, now).AsNoTracking();
        var days = await filter.Sorted(found).Select(p => p.SortAt).Take(ListArticles.Reach).ToListAsync(cancellationToken);
        var months = days.CountBy(FirstOfMonth).Select(m => (Month: m.Key, Count: m.Value)).OrderBy(m => m.Month).ToList();
        var narrowed = filter.Narrowed(found);
        var total = filter.Month is null ? days.Count : await narrowed.Take(ListArticles.Reach).CountAsync(cancellationToken);
        var info = new PageInfo(request.Page, ListArticles.PageSize, total);
        if (info.IsOutside)
            return ArticleErrors.NoPage;
        var rows = total == 0 ? [] : await filter.Sorted(narrowed).Skip((info.Number - 1) * info.Size).Take(info.Size).ToListAsync(cancellationToken);
        return new ArticleList(new PageOf<Publication>(rows, info), tags, months);
    }

    private static DateOnly FirstOfMonth(DateTimeOffset moment)
    {
        var day = TaipeiTime.DayOf(moment);
        return day.AddDays(1 - day.Day);
    }
}
