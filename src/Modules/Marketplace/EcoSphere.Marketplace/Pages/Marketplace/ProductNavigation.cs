using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace;

/// <summary>The menu entries of suppliers' products, and of staff who review them.</summary>
internal sealed class ProductNavigation(IStringLocalizer<MarketplaceText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (user.HasClaim(c => c.Type == EcoClaims.Supplier))
        {
            yield return new NavigationItem(
                NavigationPlace.Supplier,
                MemberGroups.Supplier,
                text["Our products"],
                MarketplaceLinks.SupplierProducts,
                50,
                "box-seam"
            );
            if (user.HasClaim(c => c.Type == EcoClaims.CompanyAdmin))
                yield return new NavigationItem(
                    NavigationPlace.Supplier,
                    MemberGroups.Supplier,
                    text["Our public page"],
                    MarketplaceLinks.SupplierPage,
                    53,
                    "shop"
                );
        }

        if (!user.HasClaim(EcoClaims.Permission, Permissions.Marketplace))
            yield break;
        yield return new NavigationItem(
            NavigationPlace.Admin,
            text["Marketplace"],
            text["Product reviews"],
            MarketplaceLinks.AdminReviews,
            30,
            "clipboard-check"
        );
        yield return new NavigationItem(NavigationPlace.Admin, text["Marketplace"], text["Categories"], MarketplaceLinks.AdminCategories, 33, "tags");
    }
}
