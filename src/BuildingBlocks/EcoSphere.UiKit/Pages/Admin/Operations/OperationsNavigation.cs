using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Resources;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Operations;

internal sealed class OperationsNavigation(IStringLocalizer<UiText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.System))
            yield break;
        string group = text["System"];
        yield return new NavigationItem(NavigationPlace.Admin, group, text["Platform overview"], OperationsLinks.Overview, 900, "speedometer2");
        yield return new NavigationItem(NavigationPlace.Admin, group, text["Integration events"], OperationsLinks.Events, 901, "diagram-3");
        yield return new NavigationItem(NavigationPlace.Admin, group, text["Mails"], OperationsLinks.Mails, 902, "envelope");
        yield return new NavigationItem(NavigationPlace.Admin, group, text["Jobs"], OperationsLinks.Jobs, 903, "clock-history");
        yield return new NavigationItem(NavigationPlace.Admin, group, text["Audit trail"], OperationsLinks.Audit, 904, "journal-text");
        yield return new NavigationItem(NavigationPlace.Admin, group, text["Permission matrix"], OperationsLinks.Matrix, 906, "shield-check");
        yield return new NavigationItem(NavigationPlace.Admin, group, text["Holidays"], OperationsLinks.Holidays, 905, "calendar-event");
    }
}
