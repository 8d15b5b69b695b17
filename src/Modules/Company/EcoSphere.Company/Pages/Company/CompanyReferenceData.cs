using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company;

/// <summary>The lists of the module that staff keep.</summary>
internal sealed class CompanyReferenceData(IStringLocalizer<CompanyText> text) : IReferenceData
{
    public IEnumerable<ReferenceList> For(ClaimsPrincipal user)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Company))
            yield break;
        yield return new ReferenceList(
            text["Companies"],
            text["Industries"],
            text["Companies choose theirs in the upgrade form and in their data."],
            CompanyLinks.AdminIndustries
        );
    }
}
