using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Notices;

/// <summary>Whether the asking member gets mails about what is new in inquiries.</summary>
[ForMembers]
internal sealed record GetInquiryNotices : IQuery<bool>;

internal sealed class GetInquiryNoticesHandler(IMarketplaceDb db, ICurrentUser user) : IQueryHandler<GetInquiryNotices, bool>
{
    public async Task<Result<bool>> Handle(GetInquiryNotices request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        return !await db.KnownMembers.AnyAsync(m => m.Id == me && m.IsInquiryMailOff, cancellationToken);
    }
}
