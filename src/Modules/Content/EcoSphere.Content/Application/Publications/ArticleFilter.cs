using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;

namespace EcoSphere.Content.Application.Publications;

/// <summary>Which of what takes place is listed.</summary>
internal enum ArticleTime
{
    /// <summary>What is not over yet, the nearest first.</summary>
    Upcoming,

    /// <summary>What is over, the latest first.</summary>
    Past,
}

/// <summary>How a list of articles is narrowed.</summary>
/// <param name="Time">Before or after now; only for what takes place.</param>
/// <param name="Tag">The slug of a tag, or null.</param>
/// <param name="Month">The first day of a month in Taipei, or null.</param>
internal sealed record ArticleFilter(ArticleTime? Time, string? Tag, DateOnly? Month)
{
    /// <summary>Everything of a kind, tag and month aside.</summary>
    public IQueryable<Publication> Found(IContentDb db, ArticleKind kind, Guid? tagId, DateTimeOffset now)
    {
        var all = tagId is { } tag
            ? db.PublicationTags.Where(t => t.TagId == tag && t.Kind == kind).Select(t => t.Publication)
            : db.Publications.Where(p => p.Kind == kind);
        var found = all.VisibleAt(now);
        return Time switch
        {
            ArticleTime.Upcoming => found.Where(p => p.EndsAt > now),
            ArticleTime.Past => found.Where(p => p.EndsAt <= now),
            _ => found,
        };
    }

    public IQueryable<Publication> Narrowed(IQueryable<Publication> found)
    {
        if (Month is not { } month)
            return found;
        var (from, before) = (TaipeiTime.StartOf(month), TaipeiTime.StartOf(month.AddMonths(1)));
        return found.Where(p => p.SortAt >= from && p.SortAt < before);
    }

    /// <summary>What is to come by its end, so that the index of what is still to come gives the order; all else by its date, the newest first.</summary>
    public IOrderedQueryable<Publication> Sorted(IQueryable<Publication> found) =>
        Time switch
        {
            ArticleTime.Upcoming => found.OrderBy(p => p.EndsAt).ThenBy(p => p.Number),
            ArticleTime.Past => found.OrderByDescending(p => p.EndsAt).ThenByDescending(p => p.Number),
            _ => found.OrderByDescending(p => p.SortAt).ThenByDescending(p => p.Number),
        };
}
