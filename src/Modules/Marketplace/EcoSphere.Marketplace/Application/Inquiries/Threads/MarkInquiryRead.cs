using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Inquiries.Threads;

/// <summary>Somebody has seen the thread as far as it was shown; what has come since stays unread.</summary>
/// <param name="Side">Who has read.</param>
/// <param name="InquiryId">The inquiry.</param>
/// <param name="SeenUntil">The thread's last moment on the page that was read.</param>
[ForMembers]
internal sealed record MarkInquiryRead(Side Side, Guid InquiryId, DateTimeOffset SeenUntil) : ICommand;

internal sealed class MarkInquiryReadHandler(IMarketplaceDb db, MarketplaceAccess access, TimeProvider clock) : ICommandHandler<MarkInquiryRead>
{
    public async Task<Result> Handle(MarkInquiryRead request, CancellationToken cancellationToken)
    {
        var found = await access.Inquiry(request.Side, request.InquiryId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (inquiry, by) = found.Value;
        var unread = by.Side switch
        {
            Side.Asker => inquiry.UnreadByAsker,
            Side.Supplier => inquiry.UnreadBySupplier,
            _ => inquiry.UnreadByStaff,
        };
        var now = clock.GetUtcNow();
        if (unread > 0)
            inquiry.Read(by, request.SeenUntil, now);
        await db.KeepRead(inquiry, by, request.SeenUntil, now, cancellationToken);
        return Result.Success();
    }
}
