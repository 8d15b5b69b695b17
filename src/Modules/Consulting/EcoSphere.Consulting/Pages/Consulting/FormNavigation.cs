using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>The menu entries of the forms that a firm fills in during its case, and of what staff make of them.</summary>
internal sealed class FormNavigation(IStringLocalizer<ConsultingText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        if (user.HasClaim(c => c.Type == EcoClaims.Company))
        {
            yield return new NavigationItem(
                NavigationPlace.Member,
                MemberGroups.FormRecords,
                text["Self-assessment"],
                AssessmentLinks.Mine,
                61,
                "clipboard-data"
            );
            yield return new NavigationItem(
                NavigationPlace.Member,
                MemberGroups.FormRecords,
                text["Satisfaction and needs survey"],
                SurveyLinks.Mine,
                62,
                "card-checklist"
            );
        }

        if (!user.HasClaim(EcoClaims.Permission, Permissions.Consulting))
            yield break;
        yield return new NavigationItem(NavigationPlace.Admin, text["Consulting"], text["Survey results"], SurveyLinks.AdminResults, 46, "bar-chart-line");
        yield return new NavigationItem(NavigationPlace.Admin, text["Consulting"], text["Questionnaires"], SurveyLinks.AdminTemplates, 47, "card-checklist");
    }
}
