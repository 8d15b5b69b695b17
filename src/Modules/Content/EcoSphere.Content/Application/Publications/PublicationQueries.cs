namespace EcoSphere.Content.Application.Publications;

/// <summary>The one place that says what is public at a time: articles are in the table while they are published, and count until they are withdrawn.</summary>
internal static class PublicationQueries
{
    public static IQueryable<Publication> VisibleAt(this IQueryable<Publication> publications, DateTimeOffset now) =>
        publications.Where(p => p.WithdrawAt == null || p.WithdrawAt > now);
}
