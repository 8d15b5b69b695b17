using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Drafts;

/// <summary>Deletes an own draft with its files. One that is gone already is no error.</summary>
[ForMembers]
internal sealed record DiscardInquiryDraft(Guid DraftId) : ICommand;

internal sealed class DiscardInquiryDraftHandler(IMarketplaceDb db, ICurrentUser user, IFileStore store) : ICommandHandler<DiscardInquiryDraft>
{
    public async Task<Result> Handle(DiscardInquiryDraft request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        var drafts = await db.InquiryDrafts.Where(d => d.Id == request.DraftId && d.MemberId == me).ToListAsync(cancellationToken);
        await db.Forget(drafts, store, cancellationToken);
        return Result.Success();
    }
}
