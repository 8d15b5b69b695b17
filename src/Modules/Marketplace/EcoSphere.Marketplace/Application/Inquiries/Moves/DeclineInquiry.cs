using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Inquiries.Notices;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.Inquiries.Moves;

/// <summary>The own supplier gives an inquiry back to the platform, with the reason.</summary>
[ForMembers]
internal sealed record DeclineInquiry(Guid InquiryId, string? Reason) : ICommand, IReasoned;

internal sealed class DeclineInquiryHandler(
    MarketplaceAccess access,
    InquiryNotices notices,
    IOptions<MarketplaceOptions> options,
    WorkCalendar calendar,
    TimeProvider clock
) : ICommandHandler<DeclineInquiry>
{
    public async Task<Result> Handle(DeclineInquiry request, CancellationToken cancellationToken)
    {
        var found = await access.Inquiry(Side.Supplier, request.InquiryId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (inquiry, by) = found.Value;
        var before = UnreadMarks.Of(inquiry);
        var now = clock.GetUtcNow();
        var due = (await calendar.WorkingDays(cancellationToken)).DueAt(now, options.Value.FirstResponseDays);
        var declined = inquiry.Decline(by, request.Reason, due, now);
        if (declined.IsSuccess)
            await notices.Tell(inquiry, before, cancellationToken);
        return declined;
    }
}
