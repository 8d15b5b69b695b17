using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin;

/// <summary>The editors' menu entries.</summary>
internal sealed class ContentAdminNavigation(IStringLocalizer<ContentText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Content))
            yield break;
        yield return new NavigationItem(NavigationPlace.Admin, text["Content"], text["Articles"], ContentAdminLinks.Articles, 70, "newspaper");
        yield return new NavigationItem(NavigationPlace.Admin, text["Content"], text["Media library"], ContentAdminLinks.Media, 71, "archive");
        yield return new NavigationItem(NavigationPlace.Admin, text["Content"], text["Tags"], ContentAdminLinks.Tags, 72, "tags");
    }
}
