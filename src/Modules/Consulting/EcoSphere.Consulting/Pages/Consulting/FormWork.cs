using System.Security.Claims;
using EcoSphere.Consulting.Application.SelfAssessments;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>The form of a case that waits for the own firm, on the member's home page.</summary>
internal sealed class FormWork(IMediator mediator, IStringLocalizer<ConsultingText> text) : IMemberWork
{
    public async Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(c => c.Type == EcoClaims.Company))
            return [];
        var work = await mediator.Send(new GetFormWork(), ct);
        return work.IsFailure ? [] : [.. work.Value.Select(Item)];
    }

    private WorkItem Item(FormWorkFact fact) =>
        fact.State == CaseState.Survey
            ? new WorkItem(
                WorkKind.Waiting,
                text["Survey of {0}", fact.CaseNumber],
                text["Fill in the questionnaire of your trade and tell how satisfied you are; then the case is closed."],
                SurveyLinks.Mine,
                text["Fill it in"],
                fact.Since,
                fact.DueAt
            )
            : new WorkItem(
                WorkKind.Waiting,
                text["Self-assessment of {0}", fact.CaseNumber],
                fact.IsReturned ? text["Your consultant has returned it for correction."] : text["Your consultant prepares the visit with it."],
                AssessmentLinks.Mine,
                fact.IsReturned ? text["Correct it"] : text["Fill it in"],
                fact.Since,
                fact.DueAt
            );
}
