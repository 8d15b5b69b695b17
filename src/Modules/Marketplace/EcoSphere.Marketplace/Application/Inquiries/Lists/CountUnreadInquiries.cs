using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Lists;

/// <summary>In how many inquiries something waits to be read by the asking member; asked on every page with a menu, so it is one short question.</summary>
[ForMembers]
internal sealed record CountUnreadInquiries : IQuery<UnreadInquiries>;

/// <param name="Asked">Of those that the member has sent.</param>
/// <param name="Ours">Of those that the member's company has to answer; at most one more than <see cref="Most"/>.</param>
internal sealed record UnreadInquiries(int Asked, int Ours)
{
    /// <summary>Beyond this nobody counts.</summary>
    public const int Most = 99;
}

internal sealed class CountUnreadInquiriesHandler(IMarketplaceDb db, ICurrentUser user) : IQueryHandler<CountUnreadInquiries, UnreadInquiries>
{
    public async Task<Result<UnreadInquiries>> Handle(CountUnreadInquiries request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        return await db
                .KnownMembers.AsNoTracking()
                .Where(m => m.Id == me)
                .Select(m => new UnreadInquiries(
                    db.Inquiries.Where(i => i.AskerId == me && i.UnreadByAsker > 0).Take(UnreadInquiries.Most + 1).Count(),
                    m.CompanyId == null
                        ? 0
                        // what is not closed is little, however much there has been
                        : db
                            .Inquiries.Where(i =>
                                i.SupplierId == m.CompanyId
                                && i.State == InquiryState.Assigned
                                && !db.InquiryReaders.Any(r =>
                                    r.InquiryId == i.Id && r.MemberId == me && r.Side == Domain.Side.Supplier && r.SeenUntil >= i.LastMessageAt
                                )
                            )
                            .Take(UnreadInquiries.Most + 1)
                            .Count()
                ))
                .SingleOrDefaultAsync(cancellationToken)
            ?? new UnreadInquiries(0, 0);
    }
}
