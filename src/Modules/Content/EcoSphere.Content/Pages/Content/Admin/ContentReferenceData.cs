using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin;

/// <summary>The lists of the module that staff keep.</summary>
internal sealed class ContentReferenceData(IStringLocalizer<ContentText> text) : IReferenceData
{
    public IEnumerable<ReferenceList> For(ClaimsPrincipal user)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Content))
            yield break;
        yield return new ReferenceList(text["Content"], text["Tags"], text["Articles carry them; readers find articles by them."], ContentAdminLinks.Tags);
    }
}
