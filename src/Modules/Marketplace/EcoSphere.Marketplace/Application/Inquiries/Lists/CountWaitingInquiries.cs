using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Lists;

/// <summary>How many inquiries wait: for the administrators to assign them, and for a supplier's first answer.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record CountWaitingInquiries : IQuery<IReadOnlyDictionary<InquiryState, WaitingInquiries>>;

/// <param name="Count">How many.</param>
/// <param name="Oldest">When the oldest of them was asked.</param>
/// <param name="Overdue">How many should have been answered by now.</param>
internal sealed record WaitingInquiries(int Count, DateTimeOffset? Oldest, int Overdue);

internal sealed class CountWaitingInquiriesHandler(IMarketplaceDb db, TimeProvider clock)
    : IQueryHandler<CountWaitingInquiries, IReadOnlyDictionary<InquiryState, WaitingInquiries>>
{
    public async Task<Result<IReadOnlyDictionary<InquiryState, WaitingInquiries>>> Handle(CountWaitingInquiries request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var unassigned = db
            .Inquiries.Where(i => i.State == InquiryState.Unassigned)
            .Select(i => new
            {
                i.State,
                i.AskedAt,
                i.IsAwaitingAnswer,
                i.ResponseDueAt,
            });
        var unanswered = db
            .Inquiries.Where(i => i.IsAwaitingAnswer && i.State == InquiryState.Assigned)
            .Select(i => new
            {
                i.State,
                i.AskedAt,
                i.IsAwaitingAnswer,
                i.ResponseDueAt,
            });
        var waiting = await unassigned
            .Concat(unanswered)
            .GroupBy(i => i.State)
            .Select(g => new
            {
                g.Key,
                Count = g.Count(),
                Oldest = g.Min(i => i.AskedAt),
                Overdue = g.Count(i => i.IsAwaitingAnswer && i.ResponseDueAt < now),
            })
            .ToDictionaryAsync(g => g.Key, g => new WaitingInquiries(g.Count, g.Oldest, g.Overdue), cancellationToken);
        return Result<IReadOnlyDictionary<InquiryState, WaitingInquiries>>.Of(waiting);
    }
}
