using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>The menu entries of the running part: yearly reports of firms, cases of consultants, cases and reports for staff.</summary>
internal sealed class RunNavigation(IStringLocalizer<CoachingText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (user.HasClaim(c => c.Type == EcoClaims.Company))
            yield return new(NavigationPlace.Member, MemberGroups.FormRecords, text["Yearly reports"], RunLinks.MyFollowUps, 52, "bar-chart-line");
        if (user.HasClaim(c => c.Type == EcoClaims.Consultant))
            yield return new(NavigationPlace.Consultant, MemberGroups.Consultant, text["Cases I coach"], RunLinks.Coached, 92, "mortarboard");
        if (user.HasClaim(EcoClaims.Permission, Permissions.Coaching))
        {
            yield return new(NavigationPlace.Admin, text["Coaching"], text["Coaching cases"], RunLinks.AdminCases, 57, "briefcase");
            yield return new(NavigationPlace.Admin, text["Coaching"], text["Yearly reports"], RunLinks.AdminFollowUps, 58, "bar-chart-line");
        }
    }
}
