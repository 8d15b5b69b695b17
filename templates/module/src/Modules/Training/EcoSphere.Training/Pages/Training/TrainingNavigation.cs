using System.Security.Claims;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Training.Pages.Training;

/// <summary>The menu entry of the member centre.</summary>
internal sealed class TrainingNavigation(IStringLocalizer<TrainingText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (user.HasClaim(c => c.Type == EcoClaims.Subject))
            yield return new(NavigationPlace.Member, MemberGroups.Data, text["Training by name"], TrainingLinks.Mine, 90, "journal-text");
    }
}
