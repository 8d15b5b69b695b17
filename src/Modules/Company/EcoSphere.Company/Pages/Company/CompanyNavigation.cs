using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company;

/// <summary>The menu entries of the upgrade and of those who review it.</summary>
internal sealed class CompanyNavigation(IStringLocalizer<CompanyText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (user.Identity is not { IsAuthenticated: true })
            yield break;
        // whoever belongs to a company has its entries instead
        if (!user.HasClaim(c => c.Type == EcoClaims.Company))
            yield return new(NavigationPlace.Member, MemberGroups.Data, text["Become a company"], CompanyLinks.Upgrade, 22, "building-check");

        if (!user.HasClaim(EcoClaims.Permission, Permissions.Company))
            yield break;
        yield return new(NavigationPlace.Admin, text["Companies"], text["Upgrade applications"], CompanyLinks.AdminApplications, 20, "clipboard-check");
        yield return new(NavigationPlace.Admin, text["Companies"], text["Industries"], CompanyLinks.AdminIndustries, 22, "tags");
    }
}
