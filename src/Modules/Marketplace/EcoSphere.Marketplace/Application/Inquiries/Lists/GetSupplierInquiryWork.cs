using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Lists;

/// <summary>The inquiries that wait for somebody of the own supplier: to be answered, or to be read.</summary>
[ForMembers]
internal sealed record GetSupplierInquiryWork : IQuery<IReadOnlyList<InquiryWorkItem>>;

internal sealed class GetSupplierInquiryWorkHandler(IMarketplaceDb db, MarketplaceAccess access)
    : IQueryHandler<GetSupplierInquiryWork, IReadOnlyList<InquiryWorkItem>>
{
    private const int Most = 10;

    public async Task<Result<IReadOnlyList<InquiryWorkItem>>> Handle(GetSupplierInquiryWork request, CancellationToken cancellationToken)
    {
        var own = await access.Supplier(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var supplier = own.Value.Id;
        return Result<IReadOnlyList<InquiryWorkItem>>.Of(
            await db
                .Inquiries.AsNoTracking()
                .Where(i => i.SupplierId == supplier && i.State == InquiryState.Assigned && (i.IsAwaitingAnswer || i.UnreadBySupplier > 0))
                .OrderBy(i => i.LastMessageAt)
                .Take(Most)
                .Select(i => new InquiryWorkItem(i.Id, i.Number, i.State, i.UnreadBySupplier, i.AskedAt, i.LastMessageAt, i.IsAwaitingAnswer, i.ResponseDueAt))
                .ToListAsync(cancellationToken)
        );
    }
}
