using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company;

/// <summary>The menu entries of a company's own data, and of staff who look after companies.</summary>
internal sealed class CompanyDataNavigation(IStringLocalizer<CompanyText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (user.HasClaim(c => c.Type == EcoClaims.Company))
        {
            yield return new NavigationItem(NavigationPlace.Member, MemberGroups.Data, text["Company data"], CompanyLinks.Company, 20, "building");
            if (user.HasClaim(c => c.Type == EcoClaims.CompanyAdmin))
                yield return new NavigationItem(NavigationPlace.Member, MemberGroups.Data, text["Company members"], CompanyLinks.Members, 21, "people");
        }

        if (user.HasClaim(EcoClaims.Permission, Permissions.Company))
            yield return new NavigationItem(
                NavigationPlace.Admin,
                text["Companies"],
                text["Companies on the platform"],
                CompanyLinks.AdminCompanies,
                21,
                "buildings"
            );
    }
}
