using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin;

/// <summary>The module's entries in the menu of the administration.</summary>
internal sealed class IdentityAdminNavigation(IStringLocalizer<IdentityText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (user.HasClaim(EcoClaims.Permission, Permissions.Identity))
        {
            yield return Item(text["Members"], IdentityAdminLinks.Members, 100, "people");
            yield return Item(text["Privacy requests"], IdentityAdminLinks.PrivacyRequests, 101, "shield-check");
            yield return Item(text["Personal data notice"], IdentityAdminLinks.Consents, 102, "file-earmark-text");
            yield return Item(text["Sign-on log"], IdentityAdminLinks.SignOns, 104, "box-arrow-in-right");
        }

        if (user.HasClaim(EcoClaims.Permission, Permissions.System))
            yield return Item(text["Staff and permissions"], IdentityAdminLinks.Staff, 103, "person-gear");
    }

    private NavigationItem Item(string label, string url, int order, string icon) =>
        new(NavigationPlace.Admin, text["Members and privacy"], label, url, order, icon);
}
