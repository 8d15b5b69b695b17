using EcoSphere.Marketplace.Domain.Products;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>Finds listings by words: those with the rarest term, as far as they have all the others and the words stand in the text.</summary>
internal static class KeywordSearch
{
    /// <summary>How many are looked at: ranking a word that everything has would cost more the more there is.</summary>
    public const int MaxHits = 1000;

    /// <summary>The listings found, those with the word in their name first as far as the limit lets; one more than the limit when there are more.</summary>
    public static async Task<IReadOnlyList<KeywordHit>> Find(IMarketplaceDb db, SearchQuestion question, CancellationToken ct)
    {
        if (await Rarest(db, question.Terms, ct) is not { } rarest) return [];
        var found = In(db.ListingTerms, rarest);
        foreach (var term in question.Terms.Where(t => t != rarest))
        {
            var (from, before) = term;
            found = found.Where(t => db.ListingTerms.Any(o => o.ListingNumber == t.ListingNumber && string.Compare(o.Term, from) >= 0 && string.Compare(o.Term, before) < 0));
        }

        // two characters are a term of their own
        foreach (var word in question.Words.Where(w => w.Length > 2)) found = found.Where(t => t.Listing.SearchText.Contains(word));
        var hits = await found.OrderBy(t => t.Term).ThenBy(t => t.Rank).ThenBy(t => t.ListingNumber).Take(MaxHits + 1)
            .Select(t => new KeywordHit(
                t.ListingNumber, t.Listing.ProductId, t.Listing.CategoryBit, t.Listing.Industries, t.Listing.Deployment, t.Listing.PriceModel, t.Listing.IsCertified,
                t.Listing.PublishedAt, t.Listing.SortKeyZh, t.Listing.SortKeyEn, t.Listing.SearchName, t.Listing.SearchSummary))
            .ToListAsync(ct);
        // a listing may have several words with one beginning
        return [.. hits.DistinctBy(h => h.ListingNumber)];
    }

    /// <summary>Sorts as asked; by relevance: all words in the name, then in the summary, then in the text, and the newest first.</summary>
    public static IEnumerable<KeywordHit> Sorted(IEnumerable<KeywordHit> hits, SearchQuestion question, CatalogueSort sort, bool inEnglish) => sort switch
    {
        CatalogueSort.Newest => hits.OrderByDescending(h => h.PublishedAt).ThenByDescending(h => h.ListingNumber),
        CatalogueSort.Name => hits.OrderBy(h => inEnglish ? h.SortKeyEn : h.SortKeyZh, StringComparer.Ordinal).ThenBy(h => h.ListingNumber),
        _ => hits.OrderBy(h => h.RankFor(question)).ThenByDescending(h => h.PublishedAt).ThenByDescending(h => h.ListingNumber),
    };

    private static async Task<TermRange?> Rarest(IMarketplaceDb db, IReadOnlyList<TermRange> terms, CancellationToken ct)
    {
        if (terms.Count == 1) return terms[0];
        var (rarest, fewest) = (terms[0], int.MaxValue);
        // a dozen at most, each a short stretch of one index
        foreach (var term in terms)
        {
            var count = await In(db.ListingTerms, term).Take(MaxHits + 1).CountAsync(ct);
            if (count == 0) return null;
            if (count < fewest) (rarest, fewest) = (term, count);
        }

        return rarest;
    }

    private static IQueryable<ListingTerm> In(IQueryable<ListingTerm> terms, TermRange range)
    {
        var (from, before) = range;
        return terms.Where(t => string.Compare(t.Term, from) >= 0 && string.Compare(t.Term, before) < 0);
    }
}

/// <summary>A listing that was found by words, with what it is counted and ranked by.</summary>
internal sealed record KeywordHit(
    int ListingNumber, Guid ProductId, long CategoryBit, string Industries, Deployment Deployment, PriceModel PriceModel, bool IsCertified, DateTimeOffset PublishedAt,
    string SortKeyZh, string SortKeyEn, string SearchName, string SearchSummary)
{
    public int Facets => FacetBits.Of(Deployment, PriceModel, IsCertified);

    public int RankFor(SearchQuestion question) =>
        question.Words.All(w => SearchName.Contains(w, StringComparison.Ordinal)) ? 0
        : question.Words.All(w => SearchSummary.Contains(w, StringComparison.Ordinal)) ? 1 : 2;
}
