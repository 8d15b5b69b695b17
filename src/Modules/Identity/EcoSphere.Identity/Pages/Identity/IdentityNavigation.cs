using System.Security.Claims;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity;

/// <summary>The account's entries in the menu of the member centre.</summary>
internal sealed class IdentityNavigation(IStringLocalizer<IdentityText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (!user.HasClaim(c => c.Type == EcoClaims.Subject))
            yield break;
        yield return Item(text["Profile"], IdentityLinks.Profile, 10, "person");
        yield return Item(text["Security"], IdentityLinks.Security, 20, "shield-lock");
        yield return Item(text["Notices by mail"], IdentityLinks.Notices, 25, "bell");
        yield return Item(text["Privacy centre"], IdentityLinks.Privacy, 30, "lock");
    }

    private static NavigationItem Item(string label, string url, int order, string icon) =>
        new(NavigationPlace.Member, MemberGroups.Account, label, url, order, icon);
}
