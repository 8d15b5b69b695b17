using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Drafts;

/// <summary>The asking member's inquiries that are not sent yet, the last one written first.</summary>
[ForMembers]
internal sealed record ListMyInquiryDrafts : IQuery<IReadOnlyList<DraftRow>>;

internal sealed record DraftRow(Guid Id, string? Need, DateTimeOffset ChangedAt);

internal sealed class ListMyInquiryDraftsHandler(IMarketplaceDb db, ICurrentUser user) : IQueryHandler<ListMyInquiryDrafts, IReadOnlyList<DraftRow>>
{
    private const int Most = 20;

    public async Task<Result<IReadOnlyList<DraftRow>>> Handle(ListMyInquiryDrafts request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        return Result<IReadOnlyList<DraftRow>>.Of(
            await db
                .InquiryDrafts.AsNoTracking()
                .Where(d => d.MemberId == me)
                .OrderByDescending(d => d.ChangedAt)
                .Take(Most)
                .Select(d => new DraftRow(d.Id, d.Need, d.ChangedAt))
                .ToListAsync(cancellationToken)
        );
    }
}
