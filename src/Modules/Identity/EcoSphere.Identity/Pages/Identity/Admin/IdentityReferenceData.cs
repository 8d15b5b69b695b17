using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin;

/// <summary>The lists of the module that staff keep.</summary>
internal sealed class IdentityReferenceData(IStringLocalizer<IdentityText> text) : IReferenceData
{
    public IEnumerable<ReferenceList> For(ClaimsPrincipal user)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Identity))
            yield break;
        yield return new ReferenceList(
            text["Members and privacy"],
            text["Personal data notice"],
            text["Members agree to its newest version when they register and sign in."],
            IdentityAdminLinks.Consents
        );
    }
}
