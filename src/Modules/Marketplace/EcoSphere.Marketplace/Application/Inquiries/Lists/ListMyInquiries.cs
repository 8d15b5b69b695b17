using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Inquiries.Lists;

/// <summary>One page of the inquiries that the asking member has sent.</summary>
[ForMembers]
internal sealed record ListMyInquiries(InquiryFilter Filter, int Page) : IQuery<InquiryList>;

internal sealed class ListMyInquiriesHandler(IMarketplaceDb db, ICurrentUser user, TimeProvider clock) : IQueryHandler<ListMyInquiries, InquiryList>
{
    public Task<Result<InquiryList>> Handle(ListMyInquiries request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        return InquiryList.Read(
            db,
            db.Inquiries.Where(i => i.AskerId == me),
            request.Filter,
            Side.Asker,
            me,
            request.Page,
            clock.GetUtcNow(),
            cancellationToken
        );
    }
}
