using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Lists;

/// <summary>What there is to see of the asking member's inquiries on the home page: what is unread, and what is open.</summary>
[ForMembers]
internal sealed record GetInquiryWork : IQuery<IReadOnlyList<InquiryWorkItem>>;

/// <param name="Unread">How many lines the reader's side has not seen.</param>
internal sealed record InquiryWorkItem(
    Guid Id,
    string Number,
    InquiryState State,
    int Unread,
    DateTimeOffset AskedAt,
    DateTimeOffset LastMessageAt,
    bool IsAwaitingAnswer,
    DateTimeOffset ResponseDueAt
);

internal sealed class GetInquiryWorkHandler(IMarketplaceDb db, ICurrentUser user) : IQueryHandler<GetInquiryWork, IReadOnlyList<InquiryWorkItem>>
{
    private const int Most = 10;

    public async Task<Result<IReadOnlyList<InquiryWorkItem>>> Handle(GetInquiryWork request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        return Result<IReadOnlyList<InquiryWorkItem>>.Of(
            await db
                .Inquiries.AsNoTracking()
                .Where(i => i.AskerId == me && (i.UnreadByAsker > 0 || i.State != InquiryState.Closed))
                .OrderByDescending(i => i.LastMessageAt)
                .Take(Most)
                .Select(i => new InquiryWorkItem(i.Id, i.Number, i.State, i.UnreadByAsker, i.AskedAt, i.LastMessageAt, i.IsAwaitingAnswer, i.ResponseDueAt))
                .ToListAsync(cancellationToken)
        );
    }
}
