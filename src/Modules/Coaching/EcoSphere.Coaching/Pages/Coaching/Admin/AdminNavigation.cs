using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin;

/// <summary>The menu entries of staff.</summary>
internal sealed class AdminNavigation(IStringLocalizer<CoachingText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Coaching))
            yield break;
        yield return new(NavigationPlace.Admin, text["Coaching"], text["Applications for coaching"], CoachingLinks.AdminApplications, 50, "inbox");
        yield return new(NavigationPlace.Admin, text["Coaching"], text["Lists for the authority"], CoachingLinks.AdminBatches, 51, "list-check");
        yield return new(NavigationPlace.Admin, text["Coaching"], text["Quota board"], CoachingLinks.AdminPlaces, 52, "clipboard-data");
        yield return new(NavigationPlace.Admin, text["Coaching"], text["Programmes"], CoachingLinks.AdminProgrammes, 53, "people");
    }
}
