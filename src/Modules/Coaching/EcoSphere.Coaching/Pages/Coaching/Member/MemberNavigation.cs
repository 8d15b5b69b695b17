using System.Security.Claims;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>The entry of a company's member.</summary>
internal sealed class MemberNavigation(IStringLocalizer<CoachingText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (user.HasClaim(c => c.Type == EcoClaims.Company))
            yield return new(NavigationPlace.Member, MemberGroups.CompanyServices, text["My coaching"], CoachingLinks.Mine, 72, "people");
    }
}
