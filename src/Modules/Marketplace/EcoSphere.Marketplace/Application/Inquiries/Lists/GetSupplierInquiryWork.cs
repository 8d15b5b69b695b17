using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Lists;

/// <summary>The inquiries of the own supplier that wait: for its first answer, or to be read by the asking member.</summary>
[ForMembers]
internal sealed record GetSupplierInquiryWork : IQuery<IReadOnlyList<InquiryWorkItem>>;

internal sealed class GetSupplierInquiryWorkHandler(IMarketplaceDb db, ICurrentUser user, MarketplaceAccess access)
    : IQueryHandler<GetSupplierInquiryWork, IReadOnlyList<InquiryWorkItem>>
{
    private const int Most = 10;

    public async Task<Result<IReadOnlyList<InquiryWorkItem>>> Handle(GetSupplierInquiryWork request, CancellationToken cancellationToken)
    {
        var own = await access.Supplier(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var (supplier, me) = (own.Value.Id, user.Id);
        return Result<IReadOnlyList<InquiryWorkItem>>.Of(
            await db
                .Inquiries.AsNoTracking()
                .Where(i =>
                    i.SupplierId == supplier
                    && i.State == InquiryState.Assigned
                    && (
                        i.IsAwaitingAnswer
                        || !db.InquiryReaders.Any(r =>
                            r.InquiryId == i.Id && r.MemberId == me && r.Side == Domain.Side.Supplier && r.SeenUntil >= i.LastMessageAt
                        )
                    )
                )
                .OrderBy(i => i.LastMessageAt)
                .Take(Most)
                .Select(i => new InquiryWorkItem(i.Id, i.Number, i.State, i.UnreadBySupplier, i.AskedAt, i.LastMessageAt, i.IsAwaitingAnswer, i.ResponseDueAt))
                .ToListAsync(cancellationToken)
        );
    }
}
