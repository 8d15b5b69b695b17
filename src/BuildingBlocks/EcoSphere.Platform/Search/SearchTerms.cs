using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Search;

/// <summary>A row that says: this is found by that term.</summary>
public interface ISearchTerm
{
    /// <summary>A term as <see cref="SearchWords"/> cuts it.</summary>
    string Term { get; }
}

/// <summary>Questions to a table of terms, whose index begins with the term.</summary>
public static class SearchTerms
{
    /// <summary>The rows of the terms in a range.</summary>
    /// <typeparam name="T">The table.</typeparam>
    /// <param name="terms">The rows.</param>
    /// <param name="range">The range.</param>
    public static IQueryable<T> In<T>(this IQueryable<T> terms, TermRange range)
        where T : class, ISearchTerm
    {
        ArgumentNullException.ThrowIfNull(range);
        var (from, before) = range;
        return terms.Where(t => string.Compare(t.Term, from) >= 0 && string.Compare(t.Term, before) < 0);
    }

    /// <summary>The term that the fewest rows have; whoever begins there looks at the least.</summary>
    /// <typeparam name="T">The table.</typeparam>
    /// <param name="terms">The rows.</param>
    /// <param name="ranges">What is asked for; at least one.</param>
    /// <param name="most">How many are looked at.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The term and how many rows have it, at most one more than are looked at; null where nothing has one of the terms.</returns>
    public static async Task<(TermRange Term, int Count)?> Rarest<T>(this IQueryable<T> terms, IReadOnlyList<TermRange> ranges, int most, CancellationToken ct)
        where T : class, ISearchTerm
    {
        ArgumentNullException.ThrowIfNull(ranges);
        // a dozen at most, each a short stretch of one index, asked for together; what nothing has makes no row
        var counts = await ranges
            .Select((term, i) => terms.In(term).Take(most + 1).GroupBy(_ => i).Select(g => new { g.Key, Count = g.Count() }))
            .Aggregate(Queryable.Concat)
            .ToListAsync(ct);
        return counts.Count < ranges.Count ? null : counts.OrderBy(c => c.Count).Select(c => (ranges[c.Key], c.Count)).First();
    }
}
