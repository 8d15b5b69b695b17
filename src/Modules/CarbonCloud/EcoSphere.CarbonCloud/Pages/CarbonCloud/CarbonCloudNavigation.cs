using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud;

/// <summary>The menu entries of the service: for everybody, for companies and for those who review.</summary>
internal sealed class CarbonCloudNavigation(IStringLocalizer<CarbonCloudText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        yield return new(NavigationPlace.Services, "", text["CarbonCloud"], CarbonCloudLinks.Home, 40, "cloud-check");
        if (user.HasClaim(c => c.Type == EcoClaims.Company))
            yield return new(NavigationPlace.Member, MemberGroups.CompanyServices, text["CarbonCloud"], CarbonCloudLinks.Mine, 55, "cloud-check");

        if (!user.HasClaim(EcoClaims.Permission, Permissions.CarbonCloud))
            yield break;
        var group = text["CarbonCloud"];
        yield return new(NavigationPlace.Admin, group, text["Applications"], CarbonCloudLinks.AdminApplications, 50, "clipboard-check");
        yield return new(NavigationPlace.Admin, group, text["Subscriptions"], CarbonCloudLinks.AdminSubscriptions, 51, "cloud-check");
        yield return new(NavigationPlace.Admin, group, text["Seats"], CarbonCloudLinks.AdminSeats, 52, "person-check");
        yield return new(NavigationPlace.Admin, group, text["Free mail services"], CarbonCloudLinks.AdminMailDomains, 53, "envelope");
    }
}
