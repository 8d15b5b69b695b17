using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Tags;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Search;

/// <summary>One page of what has all the words, or is under a tag that has them: articles and tools, what has them in its title first.</summary>
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
/// <param name="Tags">The tags with all the words in their names.</param>
/// <param name="IsCapped">Whether there were more to look at than the limit lets.</param>
internal sealed record SiteHits(
    PageOf<SearchEntry> Entries,
    SearchQuestion? Question,
    IReadOnlyDictionary<FoundKind, int> Counts,
    IReadOnlyList<Tag> Tags,
    bool IsCapped
);

internal sealed class SearchSiteHandler(IContentDb db, TimeProvider clock) : IQueryHandler<SearchSite, SiteHits>
{
    /// <summary>How often tags may send for articles: a page asks the database few questions.</summary>
    private const int MostTagQuestions = 2;

    public async Task<Result<SiteHits>> Handle(SearchSite request, CancellationToken cancellationToken)
    {
        var question = SearchWords.Ask(request.Keyword);
        var (found, isCapped) = question is null ? ([], false) : await InTexts(question, cancellationToken);
        var tags = question is null ? [] : await Named(question.Needles, cancellationToken);
        // where there is more than can be looked at, tags would only add to it
        if (!isCapped)
            found = [.. found, .. await UnderTags(tags, cancellationToken)];
        // an entry may have several words with one beginning, and be under a tag besides
        var hits = found.DistinctBy(h => h.Number).ToList();
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
            [.. tags.Where(t => t.Left.Count == 0).Select(t => t.Tag)],
            isCapped
        );
    }

    /// <summary>What has all the words in its text.</summary>
    private async Task<(IReadOnlyList<SiteHit> Hits, bool IsCapped)> InTexts(SearchQuestion question, CancellationToken ct)
    {
        if (await db.SearchTerms.Rarest(question.Terms, SearchSite.MaxHits, ct) is not var (rarest, count))
            return ([], false);
        // limited before anything is joined, so that the database begins here
        var candidates = db.SearchTerms.In(rarest).OrderBy(t => t.Term).ThenBy(t => t.Rank).ThenBy(t => t.EntryNumber).Take(SearchSite.MaxHits);
        var found = candidates.Join(db.SearchEntries, t => t.EntryNumber, e => e.Number, (t, e) => e);
        return (await Hits(found, question.Needles, ct), count > SearchSite.MaxHits);
    }

    /// <summary>What is under a tag with some of the words in its name, and has the others in its text; of each such tag the newest.</summary>
    private async Task<IReadOnlyList<SiteHit>> UnderTags(IEnumerable<NamedTag> tags, CancellationToken ct)
    {
        var hits = new List<SiteHit>();
        // the tags that leave the same words are asked for together
        foreach (var group in tags.GroupBy(t => string.Join('\n', t.Left), StringComparer.Ordinal).OrderBy(g => g.Key.Length).Take(MostTagQuestions))
        {
            var ids = group.Select(t => t.Tag.Id).ToList();
            var candidates = db.PublicationTags.Where(t => ids.Contains(t.TagId)).OrderByDescending(t => t.SortAt).Take(SearchSite.MaxHits);
            var found = candidates.Join(db.SearchEntries, t => t.Publication.ArticleId, e => e.SourceId, (t, e) => e);
            hits.AddRange(await Hits(found, group.First().Left, ct));
        }

        return hits;
    }

    /// <summary>The tags in use with one of the words in their names at least. Names are looked at as they are now, so that renaming a tag changes nothing else.</summary>
    private async Task<IReadOnlyList<NamedTag>> Named(IReadOnlyList<string> needles, CancellationToken ct)
    {
        var tags = await db.Tags.AsNoTracking().Where(t => db.PublicationTags.Any(p => p.TagId == t.Id)).OrderBy(t => t.Slug).ToListAsync(ct);
        return
        [
            .. tags.Select(t => (Tag: t, Name: SearchWords.Text(t.NameZh, t.NameEn)))
                .Select(t => new NamedTag(t.Tag, [.. needles.Where(n => !t.Name.Contains(n, StringComparison.Ordinal))]))
                .Where(t => t.Left.Count < needles.Count),
        ];
    }

    private async Task<IReadOnlyList<SiteHit>> Hits(IQueryable<SearchEntry> found, IReadOnlyList<string> needles, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        found = found.Where(e => e.WithdrawAt == null || e.WithdrawAt > now);
        foreach (var needle in needles)
            found = found.Where(e => e.SearchText.Contains(needle));
        return await found.Select(e => new SiteHit(e.Number, e.Kind, e.PublishedAt, e.SearchTitle, e.SearchSummary)).ToListAsync(ct);
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

/// <summary>A tag, and which of the words are not in its name.</summary>
internal sealed record NamedTag(Tag Tag, IReadOnlyList<string> Left);
