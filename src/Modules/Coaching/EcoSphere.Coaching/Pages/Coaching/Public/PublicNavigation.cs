using System.Security.Claims;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Public;

/// <summary>The ways into coaching that everybody has.</summary>
internal sealed class PublicNavigation(IStringLocalizer<CoachingText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        yield return new(NavigationPlace.Services, "", text["Coaching programmes"], CoachingLinks.Programmes, 50, "people");
        yield return new(NavigationPlace.Services, "", text["Which coaching fits"], CoachingLinks.Finder, 52, "search");
    }
}
