using System.Security.Claims;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Catalogue;

/// <summary>The ways into the catalogue that everybody has.</summary>
internal sealed class CatalogueNavigation(IStringLocalizer<MarketplaceText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        yield return new(NavigationPlace.Services, "", text["Green digital tools"], MarketplaceLinks.Products, 30, "shop");
        yield return new(NavigationPlace.Services, "", text["Verified digital tools"], MarketplaceLinks.Verified, 32, "patch-check");
    }
}
