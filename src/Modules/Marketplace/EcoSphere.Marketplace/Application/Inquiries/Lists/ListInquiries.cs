using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Lists;

/// <summary>One page of the administrators' queue.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record ListInquiries(InquiryFilter Filter, int Page) : IQuery<InquiryQueue>;

/// <param name="List">The page.</param>
/// <param name="SupplierName">The name of the supplier by which it is narrowed, or null.</param>
internal sealed record InquiryQueue(InquiryList List, string? SupplierName);

internal sealed class ListInquiriesHandler(IMarketplaceDb db, ICurrentUser user, TimeProvider clock) : IQueryHandler<ListInquiries, InquiryQueue>
{
    public async Task<Result<InquiryQueue>> Handle(ListInquiries request, CancellationToken cancellationToken)
    {
        var list = await InquiryList.Read(db, db.Inquiries, request.Filter, Side.Staff, user.Id, request.Page, clock.GetUtcNow(), cancellationToken);
        if (list.Error is { } refused)
            return refused;
        var name = request.Filter.SupplierId is { } id
            ? await db.Suppliers.Where(s => s.Id == id).Select(s => s.Name).SingleOrDefaultAsync(cancellationToken)
            : null;
        return new InquiryQueue(list.Value, name);
    }
}
