using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain.Cases;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>The way of a case as a timeline: one line for each stage, with the step that completed it.</summary>
internal static class CaseTimeline
{
    private static readonly (CaseStage Stage, CaseAction DoneBy)[] Way =
    [
        (CaseStage.Application, CaseAction.Submit),
        (CaseStage.Review, CaseAction.Approve),
        (CaseStage.Matching, CaseAction.Match),
        (CaseStage.SelfAssessment, CaseAction.SendSelfAssessment),
        (CaseStage.Visit, CaseAction.ConfirmVisit),
        (CaseStage.Report, CaseAction.ConfirmReceipt),
        (CaseStage.Survey, CaseAction.SendSurvey),
    ];

    /// <summary>The stages in order; of a case that is over only those that were completed.</summary>
    public static IReadOnlyList<(CaseStage Stage, StepView? Done, bool IsCurrent)> Of(CaseView found)
    {
        var now = CaseMoves.StageOf(found.State);
        return [.. Way.Select(w => (w.Stage, now is null || w.Stage < now ? found.Last(w.DoneBy) : null, w.Stage == now))];
    }

    public static string Title(IStringLocalizer text, CaseStage stage) =>
        text[
            stage switch
            {
                CaseStage.Application => "Application",
                CaseStage.Review => "Review by the platform",
                CaseStage.Matching => "Matching with a consultant",
                CaseStage.SelfAssessment => "Self-assessment",
                CaseStage.Visit => "Time of the visit",
                CaseStage.Report => "Visit and report",
                _ => "Survey",
            }
        ];
}
