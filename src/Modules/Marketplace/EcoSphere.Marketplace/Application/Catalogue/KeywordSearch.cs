using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>Finds listings by words: those with the rarest term are looked at, up to a limit, and kept where all the words stand in the text.</summary>
internal static class KeywordSearch
{
    /// <summary>How many are looked at: ranking a word that everything has would cost more the more there is.</summary>
    public const int MaxHits = 1000;

    public static async Task<KeywordHits> Find(IMarketplaceDb db, SearchQuestion question, CancellationToken ct)
    {
        if (await db.ListingTerms.Rarest(question.Terms, MaxHits, ct) is not var (rarest, count))
            return KeywordHits.None;
        // those with the word in their name come first. Limited before anything is joined, so that the database begins here
        var candidates = db.ListingTerms.In(rarest).OrderBy(t => t.Term).ThenBy(t => t.Rank).ThenBy(t => t.ListingNumber).Take(MaxHits);
        var found = candidates.Join(db.Listings, t => t.ListingNumber, l => l.Number, (t, l) => l);
        foreach (var needle in question.Needles)
            found = found.Where(l => l.SearchText.Contains(needle));
        var hits = await found
            .Select(l => new KeywordHit(
                l.Number,
                l.ProductId,
                l.CategoryBit,
                l.Industries,
                l.Deployment,
                l.PriceModel,
                l.IsCertified,
                l.PublishedAt,
                l.SortKeyZh,
                l.SortKeyEn,
                l.SearchName,
                l.SearchSummary
            ))
            .ToListAsync(ct);
        // a listing may have several words with one beginning
        return new KeywordHits([.. hits.DistinctBy(h => h.ListingNumber)], count > MaxHits);
    }

    /// <summary>Sorts as asked; by relevance: all words in the name, then in the summary, then in the text, and the newest first.</summary>
    public static IEnumerable<KeywordHit> Sorted(IEnumerable<KeywordHit> hits, SearchQuestion question, CatalogueSort sort, bool inEnglish) =>
        sort switch
        {
            CatalogueSort.Newest => hits.OrderByDescending(h => h.PublishedAt).ThenByDescending(h => h.ListingNumber),
            CatalogueSort.Name => hits.OrderBy(h => inEnglish ? h.SortKeyEn : h.SortKeyZh, StringComparer.Ordinal).ThenBy(h => h.ListingNumber),
            _ => hits.OrderBy(h => h.RankFor(question)).ThenByDescending(h => h.PublishedAt).ThenByDescending(h => h.ListingNumber),
        };
}

/// <summary>What was found by words.</summary>
/// <param name="Hits">The listings.</param>
/// <param name="IsCapped">Whether there were more to look at than the limit lets.</param>
internal sealed record KeywordHits(IReadOnlyList<KeywordHit> Hits, bool IsCapped)
{
    public static KeywordHits None { get; } = new([], IsCapped: false);
}

/// <summary>A listing that was found by words, with what it is counted and ranked by.</summary>
internal sealed record KeywordHit(
    int ListingNumber,
    Guid ProductId,
    long CategoryBit,
    string Industries,
    Deployment Deployment,
    PriceModel PriceModel,
    bool IsCertified,
    DateTimeOffset PublishedAt,
    string SortKeyZh,
    string SortKeyEn,
    string SearchName,
    string SearchSummary
)
{
    public int Facets => FacetBits.Of(Deployment, PriceModel, IsCertified);

    public int RankFor(SearchQuestion question) =>
        question.Needles.All(n => SearchName.Contains(n, StringComparison.Ordinal)) ? 0
        : question.Needles.All(n => SearchSummary.Contains(n, StringComparison.Ordinal)) ? 1
        : 2;
}
