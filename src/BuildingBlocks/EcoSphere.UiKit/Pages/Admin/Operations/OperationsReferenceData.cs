using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Resources;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Operations;

/// <summary>The holidays.</summary>
internal sealed class OperationsReferenceData(IStringLocalizer<UiText> text) : IReferenceData
{
    public IEnumerable<ReferenceList> For(ClaimsPrincipal user)
    {
        if (user.HasClaim(EcoClaims.Permission, Permissions.System))
            yield return new ReferenceList(text["System"], text["Holidays"], text["Deadlines in working days leave them out."], OperationsLinks.Holidays);
    }
}
