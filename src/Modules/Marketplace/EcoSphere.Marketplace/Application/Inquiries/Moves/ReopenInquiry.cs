using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Inquiries.Notices;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.Inquiries.Moves;

/// <summary>Opens a closed inquiry again, with whoever had it.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record ReopenInquiry(Guid InquiryId) : ICommand;

internal sealed class ReopenInquiryHandler(
    IMarketplaceDb db,
    MarketplaceAccess access,
    InquiryNotices notices,
    IOptions<MarketplaceOptions> options,
    WorkCalendar calendar,
    TimeProvider clock
) : ICommandHandler<ReopenInquiry>
{
    public async Task<Result> Handle(ReopenInquiry request, CancellationToken cancellationToken)
    {
        var found = await access.Inquiry(Side.Staff, request.InquiryId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (inquiry, by) = found.Value;
        var supplier = inquiry.SupplierId is { } id ? await db.Suppliers.AsNoTracking().SingleAsync(s => s.Id == id, cancellationToken) : null;
        var before = UnreadMarks.Of(inquiry);
        var now = clock.GetUtcNow();
        var due = (await calendar.WorkingDays(cancellationToken)).DueAt(now, options.Value.FirstResponseDays);
        var reopened = inquiry.Reopen(by, supplier, due, now);
        if (reopened.IsSuccess)
            await notices.Tell(inquiry, before, cancellationToken);
        return reopened;
    }
}
