using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin;

/// <summary>The lists of the module that staff keep.</summary>
internal sealed class CoachingReferenceData(IStringLocalizer<CoachingText> text) : IReferenceData
{
    public IEnumerable<ReferenceList> For(ClaimsPrincipal user)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Coaching))
            yield break;
        yield return new ReferenceList(
            text["Coaching"],
            text["Programmes"],
            text["Firms apply for their items; forms, places and dates are kept there."],
            CoachingLinks.AdminProgrammes
        );
    }
}
