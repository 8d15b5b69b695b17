using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace;

/// <summary>The lists of the module that staff keep.</summary>
internal sealed class MarketplaceReferenceData(IStringLocalizer<MarketplaceText> text) : IReferenceData
{
    public IEnumerable<ReferenceList> For(ClaimsPrincipal user)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Marketplace))
            yield break;
        yield return new ReferenceList(
            text["Marketplace"],
            text["Categories"],
            text["Suppliers put their products into them; visitors find tools by them."],
            MarketplaceLinks.AdminCategories
        );
    }
}
