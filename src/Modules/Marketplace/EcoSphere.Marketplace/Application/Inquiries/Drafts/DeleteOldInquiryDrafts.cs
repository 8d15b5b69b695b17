using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.Inquiries.Drafts;

/// <summary>Deletes inquiries that were never sent and have not been touched for the time of retention.</summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record DeleteOldInquiryDrafts(int Most) : ICommand<int>;

internal sealed class DeleteOldInquiryDraftsHandler(IMarketplaceDb db, IFileStore store, IOptions<MarketplaceOptions> options, TimeProvider clock)
    : ICommandHandler<DeleteOldInquiryDrafts, int>
{
    public async Task<Result<int>> Handle(DeleteOldInquiryDrafts request, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().AddDays(-options.Value.InquiryDraftDays);
        var drafts = await db.InquiryDrafts.Where(d => d.ChangedAt < before).OrderBy(d => d.ChangedAt).Take(request.Most).ToListAsync(cancellationToken);
        await db.Forget(drafts, store, cancellationToken);
        return drafts.Count;
    }
}
