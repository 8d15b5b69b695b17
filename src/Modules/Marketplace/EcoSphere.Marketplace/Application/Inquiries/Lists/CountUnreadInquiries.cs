using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
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
        var asked = db.Inquiries.Where(i => i.AskerId == me && i.UnreadByAsker > 0).Select(i => Side.Asker).Take(UnreadInquiries.Most + 1);
        // what is not closed is little, however much there has been; a join, because comparing what may be missing on both sides uses no index
        var ours = db
            .KnownMembers.Where(m => m.Id == me)
            .Join(db.Inquiries, m => m.CompanyId, i => i.SupplierId, (_, i) => i)
            .Where(i =>
                i.State == InquiryState.Assigned
                && !db.InquiryReaders.Any(r => r.InquiryId == i.Id && r.MemberId == me && r.Side == Side.Supplier && r.SeenUntil >= i.LastMessageAt)
            )
            .Select(i => Side.Supplier)
            .Take(UnreadInquiries.Most + 1);
        var unread = await asked.Concat(ours).ToListAsync(cancellationToken);
        return new UnreadInquiries(unread.Count(s => s == Side.Asker), unread.Count(s => s == Side.Supplier));
    }
}
