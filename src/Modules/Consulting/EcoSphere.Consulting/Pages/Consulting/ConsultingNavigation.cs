using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>The menu entries of the diagnosis: for everybody, for firms, for consultants, for staff.</summary>
internal sealed class ConsultingNavigation(IStringLocalizer<ConsultingText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        yield return new(NavigationPlace.Services, "", text["Diagnosis by consultants"], ConsultingLinks.Landing, 40, "person-badge");
        if (user.HasClaim(c => c.Type == EcoClaims.Company))
            yield return new(
                NavigationPlace.Member,
                MemberGroups.CompanyServices,
                text["Diagnosis by consultants"],
                ConsultingLinks.MyCases,
                70,
                "clipboard-check"
            );
        if (user.HasClaim(c => c.Type == EcoClaims.Consultant))
            yield return new(NavigationPlace.Consultant, MemberGroups.Consultant, text["My cases"], ConsultingLinks.ConsultantCases, 90, "briefcase");
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Consulting))
            yield break;
        yield return new(NavigationPlace.Admin, text["Consulting"], text["Diagnosis cases"], ConsultingLinks.AdminCases, 40, "clipboard-check");
        yield return new(NavigationPlace.Admin, text["Consulting"], text["Consultant teams"], ConsultingLinks.AdminTeams, 41, "person-badge");
    }
}
