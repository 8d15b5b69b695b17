using EcoSphere.Content.Domain.Articles;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Publications;

/// <summary>The one place that says what is public at a time: articles are in the table while they are published, and count until they are withdrawn.</summary>
internal static class PublicationQueries
{
    public static IQueryable<Publication> VisibleAt(this IQueryable<Publication> publications, DateTimeOffset now) =>
        publications.Where(p => p.WithdrawAt == null || p.WithdrawAt > now);

    /// <summary>The newest public articles of a kind, by the index of its list.</summary>
    public static IQueryable<Publication> Newest(this IQueryable<Publication> publications, ArticleKind kind, int count, DateTimeOffset now) =>
        publications.AsNoTracking().VisibleAt(now).Where(p => p.Kind == kind).OrderByDescending(p => p.SortAt).ThenByDescending(p => p.Number).Take(count);
}
