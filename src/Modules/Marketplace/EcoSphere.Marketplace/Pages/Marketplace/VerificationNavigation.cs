using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace;

/// <summary>The menu entries of the verification of tools.</summary>
internal sealed class VerificationNavigation(IStringLocalizer<MarketplaceText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (user.HasClaim(c => c.Type == EcoClaims.Supplier))
            yield return new NavigationItem(
                NavigationPlace.Supplier,
                MemberGroups.Supplier,
                text["Tool verification"],
                MarketplaceLinks.SupplierVerifications,
                63,
                "patch-check"
            );
        if (user.HasClaim(EcoClaims.Permission, Permissions.Marketplace))
            yield return new NavigationItem(
                NavigationPlace.Admin,
                text["Marketplace"],
                text["Tool verification"],
                MarketplaceLinks.AdminVerifications,
                32,
                "patch-check"
            );
    }
}
