using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>The lists of the module that staff keep.</summary>
internal sealed class ConsultingReferenceData(IStringLocalizer<ConsultingText> text) : IReferenceData
{
    public IEnumerable<ReferenceList> For(ClaimsPrincipal user)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Consulting))
            yield break;
        yield return new ReferenceList(
            text["Consulting"],
            text["Questionnaires"],
            text["Firms answer the one of their industry after the diagnosis."],
            SurveyLinks.AdminTemplates
        );
        yield return new ReferenceList(text["Consulting"], text["Consultant teams"], text["Cases are given to their consultants."], ConsultingLinks.AdminTeams);
    }
}
