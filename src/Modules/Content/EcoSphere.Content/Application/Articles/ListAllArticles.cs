using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>One page of the editors' list.</summary>
[ForStaff(Permissions.Content)]
internal sealed record ListAllArticles(EditorFilter Filter, int Page) : IQuery<EditorList>;

/// <summary>How the editors' list is narrowed and sorted.</summary>
/// <param name="State">A state, or null for all; Scheduled is whatever becomes public by itself, a change of a published article too.</param>
/// <param name="Kind">A kind, or null for all.</param>
/// <param name="Keyword">A part of the title or the address.</param>
/// <param name="Sort">A key of <see cref="Sorted"/>, with a leading hyphen when descending.</param>
internal sealed record EditorFilter(ArticleState? State, ArticleKind? Kind, string? Keyword, string? Sort)
{
    public string Key => string.IsNullOrEmpty(Sort) ? "-changed" : Sort;

    /// <summary>Whether what is counted belongs to a part of the list.</summary>
    public static bool IsPartOf(ArticleState? state, ArticleKind? kind, ArticleCount count) =>
        (kind ?? count.Kind) == count.Kind && (state == ArticleState.Scheduled ? count.IsPlanned : (state ?? count.State) == count.State);

    /// <summary>With the keyword; states and kinds are counted before they narrow.</summary>
    public IQueryable<Article> Found(IContentDb db)
    {
        var articles = db.Articles.AsNoTracking();
        return Platform.Lists.Keyword.Anywhere(Keyword) is { } pattern
            ? articles.Where(a =>
                EF.Functions.Like(a.WorkingTitle!, pattern, Platform.Lists.Keyword.Escape) || EF.Functions.Like(a.Slug, pattern, Platform.Lists.Keyword.Escape)
            )
            : articles;
    }

    public IQueryable<Article> Narrowed(IQueryable<Article> found)
    {
        if (State is { } state)
            found = state == ArticleState.Scheduled ? found.Where(a => a.PlannedAt != null) : found.Where(a => a.State == state);
        return Kind is { } kind ? found.Where(a => a.Kind == kind) : found;
    }

    public IQueryable<Article> Sorted(IQueryable<Article> narrowed) =>
        (
            Key switch
            {
                "title" => narrowed.OrderBy(a => a.WorkingTitle),
                "-title" => narrowed.OrderByDescending(a => a.WorkingTitle),
                "published" => narrowed.OrderBy(a => a.PublishedAt),
                "-published" => narrowed.OrderByDescending(a => a.PublishedAt),
                "changed" => narrowed.OrderBy(a => a.ChangedAt),
                _ => narrowed.OrderByDescending(a => a.ChangedAt),
            }
        ).ThenBy(a => a.Id);
}

/// <param name="Rows">The page.</param>
/// <param name="Counts">How many there are of each state and kind that have the keyword.</param>
internal sealed record EditorList(PageOf<ArticleRow> Rows, IReadOnlyList<ArticleCount> Counts);

/// <param name="IsPlanned">Whether a version becomes public by itself.</param>
internal sealed record ArticleCount(ArticleState State, ArticleKind Kind, bool IsPlanned, int Count);

/// <param name="HasChange">Whether a later version than the live one is there.</param>
internal sealed record ArticleRow(
    Guid Id,
    string? Title,
    ArticleKind Kind,
    string Slug,
    ArticleState State,
    bool HasChange,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? PlannedAt,
    DateTimeOffset? WithdrawAt,
    DateTimeOffset ChangedAt,
    string EditorName
);

internal sealed class ListAllArticlesHandler(IContentDb db) : IQueryHandler<ListAllArticles, EditorList>
{
    private const int PageSize = 25;

    public async Task<Result<EditorList>> Handle(ListAllArticles request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Found(db);
        var counts = await found
            .GroupBy(a => new
            {
                a.State,
                a.Kind,
                IsPlanned = a.PlannedAt != null,
            })
            .Select(g => new ArticleCount(g.Key.State, g.Key.Kind, g.Key.IsPlanned, g.Count()))
            .ToListAsync(cancellationToken);
        var total = counts.Where(c => EditorFilter.IsPartOf(filter.State, filter.Kind, c)).Sum(c => c.Count);
        var info = new PageInfo(request.Page, PageSize, total);
        if (info.IsOutside)
            return new EditorList(new PageOf<ArticleRow>([], info), counts);
        var rows = await filter
            .Sorted(filter.Narrowed(found))
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(a => new ArticleRow(
                a.Id,
                a.WorkingTitle,
                a.Kind,
                a.Slug,
                a.State,
                a.State == ArticleState.Published && !a.Revisions.Any(r => r.IsLatest && r.IsLive),
                a.PublishedAt,
                a.PlannedAt,
                a.WithdrawAt,
                a.ChangedAt,
                a.Revisions.Where(r => r.IsLatest).Select(r => r.EditorName).First()
            ))
            .ToListAsync(cancellationToken);
        return new EditorList(new PageOf<ArticleRow>(rows, info), counts);
    }
}
