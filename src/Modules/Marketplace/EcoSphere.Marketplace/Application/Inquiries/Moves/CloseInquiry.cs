using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Inquiries.Notices;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Inquiries.Moves;

/// <summary>A side says that an inquiry is settled. Closing it twice closes it once.</summary>
/// <param name="Side">Who closes.</param>
/// <param name="InquiryId">The inquiry.</param>
/// <param name="Reason">A last word that both sides read, or null.</param>
[ForMembers]
internal sealed record CloseInquiry(Side Side, Guid InquiryId, string? Reason) : ICommand, IReasoned;

internal sealed class CloseInquiryHandler(IMarketplaceDb db, MarketplaceAccess access, InquiryNotices notices, TimeProvider clock)
    : ICommandHandler<CloseInquiry>
{
    public async Task<Result> Handle(CloseInquiry request, CancellationToken cancellationToken)
    {
        var found = await access.Inquiry(request.Side, request.InquiryId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (inquiry, by) = found.Value;
        var before = UnreadMarks.Of(inquiry);
        var now = clock.GetUtcNow();
        var closed = inquiry.Close(by, request.Reason, now);
        if (closed.IsFailure)
            return closed;
        await db.KeepRead(inquiry, by, inquiry.LastMessageAt, now, cancellationToken);
        await notices.Tell(inquiry, before, cancellationToken);
        return closed;
    }
}
