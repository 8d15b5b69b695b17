using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Lists;

/// <summary>
/// A page of inquiries with the number in each state. Both reach so far and no further, so that they cost the same however many there
/// are: whoever looks for more narrows the list.
/// </summary>
/// <param name="Rows">The page.</param>
/// <param name="Counts">How many there are per state, before that narrows; at most one more than <see cref="Reach"/>.</param>
internal sealed record InquiryList(PageOf<InquiryRow> Rows, IReadOnlyDictionary<InquiryState, int> Counts)
{
    /// <summary>How many inquiries of a state are counted and listed.</summary>
    public const int Reach = 1000;

    private const int PageSize = 25;

    private static readonly InquiryState[] States = Enum.GetValues<InquiryState>();

    /// <summary>What nobody has been given is no supplier's.</summary>
    private static readonly InquiryState[] OfSuppliers = [InquiryState.Assigned, InquiryState.Closed];

    private static Error NoPage => Error.NotFound("This list has no such page.");

    public static async Task<Result<InquiryList>> Read(
        IMarketplaceDb db,
        IQueryable<Inquiry> inquiries,
        InquiryFilter filter,
        Side reader,
        Guid readerId,
        int page,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var found = filter.Found(db, inquiries.AsNoTracking(), reader, readerId, now);
        var counts = await Count(found, reader, ct);
        var total = filter.State is { } state ? counts.GetValueOrDefault(state) : counts.Values.Sum();
        var info = new PageInfo(page, PageSize, Math.Min(total, Reach));
        if (info.IsOutside)
            return NoPage;
        var rows =
            total == 0
                ? []
                : await InquiryRow
                    .Of(db, filter.Sorted(filter.Narrowed(found)).Skip((info.Number - 1) * PageSize).Take(PageSize), reader, readerId)
                    .ToListAsync(ct);
        return new InquiryList(new PageOf<InquiryRow>(rows, info), counts);
    }

    private static async Task<Dictionary<InquiryState, int>> Count(IQueryable<Inquiry> found, Side reader, CancellationToken ct)
    {
        // one person asks so little that it is read as it comes
        if (reader == Side.Asker)
            return await found
                .Select(i => i.State)
                .Take(States.Length * (Reach + 1))
                .GroupBy(s => s)
                .Select(g => new { g.Key, Count = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var counts = new Dictionary<InquiryState, int>();
        // one short count each: together in one question they would be sorted to be told apart
        foreach (var state in reader == Side.Supplier ? OfSuppliers : States)
            // a sum of ones: counting would read every column, and so leave the index
            counts[state] = await found.Where(i => i.State == state).Select(i => 1).Take(Reach + 1).SumAsync(ct);
        return counts;
    }
}
