using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Drafts;

/// <summary>An own draft, to be checked before it is sent.</summary>
[ForMembers]
internal sealed record GetInquiryDraft(Guid DraftId) : IQuery<InquiryDraftView>;

/// <param name="Version">The stamp of what is shown; only this is sent.</param>
/// <param name="Missing">What is missing or wrong, or null when it can be sent.</param>
internal sealed record InquiryDraftView(
    Guid Id,
    Guid Version,
    Guid? PreviousId,
    string? PreviousNumber,
    AskedProduct? Product,
    DraftAnswers Answers,
    IReadOnlyList<Attachment> Files,
    Error? Missing
);

internal sealed class GetInquiryDraftHandler(IMarketplaceDb db, ICurrentUser user) : IQueryHandler<GetInquiryDraft, InquiryDraftView>
{
    public async Task<Result<InquiryDraftView>> Handle(GetInquiryDraft request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        if (await db.InquiryDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == request.DraftId && d.MemberId == me, cancellationToken) is not { } draft)
            return DraftErrors.NotFound;
        var product = await db.Asked(draft.ProductId, cancellationToken);
        var previous = draft.PreviousId is { } from
            ? await db.Inquiries.Where(i => i.Id == from).Select(i => i.Number).SingleOrDefaultAsync(cancellationToken)
            : null;
        return new InquiryDraftView(
            draft.Id,
            draft.Version,
            draft.PreviousId,
            previous,
            product,
            draft.Answers,
            draft.Files,
            DraftErrors.Missing(draft.Answers)
        );
    }
}
