using System.Security.Claims;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Resources;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin;

/// <summary>What everybody on the staff has at hand, whatever the permission.</summary>
internal sealed class DeskNavigation(IStringLocalizer<UiText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (!user.HasClaim(c => c.Type == EcoClaims.Permission))
            yield break;
        yield return new NavigationItem(NavigationPlace.Admin, "", text["Search everywhere"], DeskLinks.Search, 1, "search");
        yield return new NavigationItem(NavigationPlace.Admin, "", text["Reference data"], DeskLinks.Reference, 2, "list-ul");
    }
}
