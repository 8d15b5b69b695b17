using System.Security.Claims;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Resources;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Member;

/// <summary>What the platform keeps for every member, whatever the module.</summary>
internal sealed class MemberRecordsNavigation(IStringLocalizer<UiText> text) : INavigation
{
    public const string Mails = "/member/mails";

    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (user.HasClaim(c => c.Type == EcoClaims.Subject))
            yield return new NavigationItem(NavigationPlace.Member, MemberGroups.AccountRecords, text["Mails sent to you"], Mails, 90, "envelope");
    }
}
