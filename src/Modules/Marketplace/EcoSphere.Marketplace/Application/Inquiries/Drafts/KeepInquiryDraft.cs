using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Attachments;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Drafts;

/// <summary>Keeps an inquiry as far as it is written; the first time begins its draft.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Answers">What has been typed.</param>
/// <param name="FileIds">What is attached, or null to leave that as it is.</param>
[ForMembers]
internal sealed record KeepInquiryDraft(SubjectOfForm Subject, DraftAnswers Answers, IReadOnlyList<Guid>? FileIds) : ICommand<Guid>;

internal sealed class KeepInquiryDraftHandler(IMarketplaceDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<KeepInquiryDraft, Guid>
{
    public async Task<Result<Guid>> Handle(KeepInquiryDraft request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        var subject = await db.Subject(request.Subject, me, cancellationToken);
        if (subject.Error is { } error)
            return error;
        var (key, now) = (subject.Value.Key, clock.GetUtcNow());
        var draft =
            await db.InquiryDrafts.SingleOrDefaultAsync(d => d.MemberId == me && d.Subject == key, cancellationToken)
            ?? db.InquiryDrafts.Add(InquiryDraft.Begin(me, subject.Value, now)).Entity;
        var files = Result<IReadOnlyList<Attachment>>.Of(draft.Files);
        if (request.FileIds is { } ids)
        {
            files = await db.Attach(ids, me, draft.Id, cancellationToken);
            if (files.Error is { } gone)
                return gone;
        }

        var kept = draft.Keep(request.Answers, files.Value, now);
        return kept.Error is { } refused ? refused : draft.Id;
    }
}
