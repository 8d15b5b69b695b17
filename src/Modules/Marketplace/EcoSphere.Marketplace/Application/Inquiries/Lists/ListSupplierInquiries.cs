using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Inquiries.Lists;

/// <summary>One page of the inquiries that the own supplier has, or had when they were closed.</summary>
[ForMembers]
internal sealed record ListSupplierInquiries(InquiryFilter Filter, int Page) : IQuery<InquiryList>;

internal sealed class ListSupplierInquiriesHandler(IMarketplaceDb db, ICurrentUser user, MarketplaceAccess access, TimeProvider clock)
    : IQueryHandler<ListSupplierInquiries, InquiryList>
{
    public async Task<Result<InquiryList>> Handle(ListSupplierInquiries request, CancellationToken cancellationToken)
    {
        var own = await access.Supplier(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var supplier = own.Value.Id;
        return await InquiryList.Read(
            db,
            db.Inquiries.Where(i => i.SupplierId == supplier),
            request.Filter,
            Side.Supplier,
            user.Id,
            request.Page,
            clock.GetUtcNow(),
            cancellationToken
        );
    }
}
