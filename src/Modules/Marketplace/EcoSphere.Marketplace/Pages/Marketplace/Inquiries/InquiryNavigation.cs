using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>The menu entries of inquiries: of everybody's own, of a supplier's, and of all for administrators.</summary>
internal sealed class InquiryNavigation(IStringLocalizer<MarketplaceText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (user.Identity is not { IsAuthenticated: true })
            yield break;
        yield return new(NavigationPlace.Member, MemberGroups.FormRecords, text["My inquiries"], MarketplaceLinks.MyInquiries, 40, "chat-left-text");
        if (user.HasClaim(c => c.Type == EcoClaims.Supplier))
            yield return new(NavigationPlace.Supplier, MemberGroups.Supplier, text["Inquiries to us"], MarketplaceLinks.SupplierInquiries, 62, "chat-dots");
        if (user.HasClaim(EcoClaims.Permission, Permissions.Marketplace))
            yield return new(NavigationPlace.Admin, text["Marketplace"], text["Inquiries"], MarketplaceLinks.AdminInquiries, 31, "chat-left-text");
    }
}
