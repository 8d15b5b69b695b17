using System.Security.Claims;
using EcoSphere.Marketplace.Application.Inquiries.Lists;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;

namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>How many inquiries hold something unread, beside their entries in the member's menu.</summary>
internal sealed class InquiryBadges(IMediator mediator) : IMenuBadges
{
    public async Task<IReadOnlyDictionary<string, int>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        var unread = await mediator.Send(new CountUnreadInquiries(), ct);
        return unread.IsFailure
            ? new Dictionary<string, int>(StringComparer.Ordinal)
            : new Dictionary<string, int>(StringComparer.Ordinal)
            {
                [MarketplaceLinks.MyInquiries] = unread.Value.Asked,
                [MarketplaceLinks.SupplierInquiries] = user.HasClaim(c => c.Type == EcoClaims.Supplier) ? unread.Value.Ours : 0,
            };
    }
}
