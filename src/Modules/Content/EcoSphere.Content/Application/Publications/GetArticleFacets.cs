using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Publications;

/// <summary>By what a list of articles can be narrowed: the same on all of its pages.</summary>
/// <param name="Kind">A kind that has a list.</param>
/// <param name="Time">Before or after now; only for what takes place.</param>
/// <param name="Tag">The slug of a tag by which it is narrowed already, or null.</param>
[ForAnyone]
internal sealed record GetArticleFacets(ArticleKind Kind, ArticleTime? Time, string? Tag) : IQuery<ArticleFacets>
{
    /// <summary>How far pages and months reach; for what lies deeper there are tags and the search.</summary>
    public const int Reach = 1000;
}

/// <param name="Tags">The tags that articles of the kind have.</param>
/// <param name="TagId">The tag by which the list is narrowed already, or null.</param>
/// <param name="Months">The months, by their first day, with how many articles each has.</param>
internal sealed record ArticleFacets(IReadOnlyList<TagView> Tags, Guid? TagId, IReadOnlyList<(DateOnly Month, int Count)> Months)
{
    /// <summary>How many articles there are, or are within reach.</summary>
    public int Total { get; } = Months.Sum(m => m.Count);
}

internal sealed class GetArticleFacetsHandler(IContentDb db, TimeProvider clock) : IQueryHandler<GetArticleFacets, ArticleFacets>
{
    public async Task<Result<ArticleFacets>> Handle(GetArticleFacets request, CancellationToken cancellationToken)
    {
        var kind = request.Kind;
        var tags = await db
            .Tags.Where(t => db.PublicationTags.Any(p => p.TagId == t.Id && p.Kind == kind))
            .OrderBy(t => t.Slug)
            .Select(t => new TagView(t.Id, t.Slug, t.NameZh, t.NameEn))
            .ToListAsync(cancellationToken);
        var tag = tags.Find(t => t.Slug == request.Tag);
        if (request.Tag is not null && tag is null)
            return ArticleErrors.NoPage;

        var filter = new ArticleFilter(request.Time, request.Tag, Month: null);
        var days = await filter
            .Sorted(filter.Found(db, kind, tag?.Id, clock.GetUtcNow()))
            .Select(p => p.SortAt)
            .Take(GetArticleFacets.Reach)
            .ToListAsync(cancellationToken);
        var months = days.CountBy(FirstOfMonth).Select(m => (Month: m.Key, Count: m.Value)).OrderBy(m => m.Month).ToList();
        return new ArticleFacets(tags, tag?.Id, months);
    }

    private static DateOnly FirstOfMonth(DateTimeOffset moment)
    {
        var day = TaipeiTime.DayOf(moment);
        return day.AddDays(1 - day.Day);
    }
}
