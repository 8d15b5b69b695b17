using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Search;

/// <summary>One page of what has all the words: articles and tools, what has them in its title first.</summary>
/// <param name="Keyword">What was typed, or null.</param>
/// <param name="Kind">Only of this kind, or null for all.</param>
/// <param name="Page">From 1.</param>
[ForAnyone]
internal sealed record SearchSite(string? Keyword, FoundKind? Kind, int Page) : IQuery<SiteHits>
{
    public const int PageSize = 10;

    /// <summary>How many are looked at: ranking a word that everything has would cost more the more there is.</summary>
    public const int MaxHits = 1000;
}

/// <param name="Entries">The page, in the order in which they fit.</param>
/// <param name="Question">What was looked for; null where nothing was typed that can be.</param>
/// <param name="Counts">How many there are of each kind, before a kind narrows.</param>
/// <param name="IsCapped">Whether there were more to look at than the limit lets.</param>
internal sealed record SiteHits(PageOf<SearchEntry> Entries, SearchQuestion? Question, IReadOnlyDictionary<FoundKind, int> Counts, bool IsCapped);

internal sealed class SearchSiteHandler(IContentDb db, TimeProvider clock) : IQueryHandler<SearchSite, SiteHits>
{
    public async Task<Result<SiteHits>> Handle(SearchSite request, CancellationToken cancellationToken)
    {
        var question = SearchWords.Ask(request.Keyword);
        var (hits, isCapped) = question is null ? ([], false) : await Find(question, cancellationToken);
        var fitting = hits.Where(h => request.Kind is null || h.Kind == request.Kind).ToList();
        var info = new PageInfo(request.Page, SearchSite.PageSize, fitting.Count);
        if (info.IsOutside)
            return ArticleErrors.NoPage;
        var page = fitting
            .OrderBy(h => h.RankFor(question!))
            .ThenByDescending(h => h.PublishedAt)
            .ThenByDescending(h => h.Number)
            .Skip((info.Number - 1) * info.Size)
            .Take(info.Size)
            .Select(h => h.Number)
            .ToList();
        var entries =
            page.Count == 0
                ? []
                : await db.SearchEntries.AsNoTracking().Where(e => page.Contains(e.Number)).ToDictionaryAsync(e => e.Number, cancellationToken);
        return new SiteHits(
            // one may have been withdrawn between the two questions
            new PageOf<SearchEntry>([.. page.Where(entries.ContainsKey).Select(n => entries[n])], info),
            question,
            hits.CountBy(h => h.Kind).ToDictionary(),
            isCapped
        );
    }

    private async Task<(IReadOnlyList<SiteHit> Hits, bool IsCapped)> Find(SearchQuestion question, CancellationToken ct)
    {
        if (await db.SearchTerms.Rarest(question.Terms, SearchSite.MaxHits, ct) is not var (rarest, count))
            return ([], false);
        var now = clock.GetUtcNow();
        // limited before anything is joined, so that the database begins here
        var candidates = db.SearchTerms.In(rarest).OrderBy(t => t.Term).ThenBy(t => t.Rank).ThenBy(t => t.EntryNumber).Take(SearchSite.MaxHits);
        var found = candidates.Join(db.SearchEntries, t => t.EntryNumber, e => e.Number, (t, e) => e).Where(e => e.WithdrawAt == null || e.WithdrawAt > now);
        foreach (var needle in question.Needles)
            found = found.Where(e => e.SearchText.Contains(needle));
        var hits = await found.Select(e => new SiteHit(e.Number, e.Kind, e.PublishedAt, e.SearchTitle, e.SearchSummary)).ToListAsync(ct);
        // an entry may have several words with one beginning
        return ([.. hits.DistinctBy(h => h.Number)], count > SearchSite.MaxHits);
    }
}

/// <summary>An entry that was found, with what it is counted and ranked by.</summary>
internal sealed record SiteHit(int Number, FoundKind Kind, DateTimeOffset PublishedAt, string SearchTitle, string SearchSummary)
{
    public int RankFor(SearchQuestion question) =>
        question.Needles.All(n => SearchTitle.Contains(n, StringComparison.Ordinal)) ? 0
        : question.Needles.All(n => SearchSummary.Contains(n, StringComparison.Ordinal)) ? 1
        : 2;
}
