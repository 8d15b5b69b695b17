using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Search;

/// <summary>Keeps entries and terms of the search in line with what is about to be saved.</summary>
internal static class SearchUpkeep
{
    /// <param name="db">The data.</param>
    /// <param name="sourceIds">What changes, goes or comes.</param>
    /// <param name="found">What of it is to be found from now on.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task Follow(IContentDb db, IReadOnlyCollection<Guid> sourceIds, IReadOnlyCollection<SearchDocument> found, CancellationToken ct)
    {
        var present = await db.SearchEntries.Where(e => sourceIds.Contains(e.SourceId)).ToDictionaryAsync(e => e.SourceId, ct);
        foreach (var id in sourceIds)
        {
            var (current, wanted) = (present.GetValueOrDefault(id), found.SingleOrDefault(d => d.SourceId == id)?.Entry);
            if (current is not null && wanted is not null && wanted with { Number = current.Number } == current)
                continue;
            // its terms go with it, in the database
            if (current is not null)
                db.SearchEntries.Remove(current);
            if (wanted is not null)
                Add(db, wanted);
        }
    }

    private static void Add(IContentDb db, SearchEntry entry)
    {
        db.SearchEntries.Add(entry);
        string[] texts = [entry.SearchTitle, entry.SearchSummary, entry.SearchText];
        db.SearchTerms.AddRange(
            texts
                .SelectMany((text, rank) => SearchWords.Terms(text).Select(term => (Term: term, Rank: rank)))
                .DistinctBy(t => t.Term, StringComparer.Ordinal)
                .Select(t => new SearchTerm
                {
                    Term = t.Term,
                    Rank = t.Rank,
                    Entry = entry,
                })
        );
    }
}
