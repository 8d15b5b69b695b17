using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud;

/// <summary>The lists of the module that staff keep.</summary>
internal sealed class ServiceReferenceData(IStringLocalizer<CarbonCloudText> text) : IReferenceData
{
    public IEnumerable<ReferenceList> For(ClaimsPrincipal user)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.CarbonCloud))
            yield break;
        yield return new ReferenceList(
            text["CarbonCloud"],
            text["Free mail services"],
            text["Addresses there belong to persons, not to a company; the review is told so."],
            CarbonCloudLinks.AdminMailDomains
        );
    }
}
