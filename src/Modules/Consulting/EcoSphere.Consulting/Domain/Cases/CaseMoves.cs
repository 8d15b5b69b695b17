namespace EcoSphere.Consulting.Domain.Cases;

/// <summary>Who may do what, and when: the state table (programme P4, stages 1 to 6).</summary>
internal static class CaseMoves
{
    /// <summary>The states in which a case is under way; a company has at most one such.</summary>
    public static readonly IReadOnlyList<CaseState> Open =
    [
        CaseState.Draft,
        CaseState.Submitted,
        CaseState.Returned,
        CaseState.Approved,
        CaseState.SelfAssessment,
        CaseState.VisitPlanning,
        CaseState.VisitProposed,
        CaseState.VisitConfirmed,
        CaseState.Reported,
        CaseState.Survey,
    ];

    /// <summary>The states in which a consultant is at work or waits for the firm: they are the consultant's load.</summary>
    public static IReadOnlyList<CaseState> WithConsultant { get; } =
    [CaseState.SelfAssessment, CaseState.VisitPlanning, CaseState.VisitProposed, CaseState.VisitConfirmed, CaseState.Reported, CaseState.Survey];

    /// <summary>The states in which a consultant's case is handed over before the consultant goes; the survey is between firm and platform.</summary>
    public static IReadOnlyList<CaseState> ToHandOver { get; } = [.. WithConsultant.Where(s => Target(CaseAction.Reassign, s) is not null)];

    /// <summary>Where an action leads from a state, or null where it cannot be done.</summary>
    public static CaseState? Target(CaseAction action, CaseState from) =>
        (action, from) switch
        {
            (CaseAction.Edit, CaseState.Draft or CaseState.Returned) => from,
            (CaseAction.Submit, CaseState.Draft or CaseState.Returned) => CaseState.Submitted,
            (CaseAction.Return, CaseState.Submitted) => CaseState.Returned,
            (CaseAction.Approve, CaseState.Submitted) => CaseState.Approved,
            (CaseAction.Reject, CaseState.Submitted) => CaseState.Rejected,
            (CaseAction.Match, CaseState.Approved) => CaseState.SelfAssessment,
            (CaseAction.Reassign, CaseState.SelfAssessment or CaseState.VisitPlanning or CaseState.Reported) => from,
            // dates are one person's: whoever takes over proposes anew
            (CaseAction.Reassign, CaseState.VisitProposed or CaseState.VisitConfirmed) => CaseState.VisitPlanning,
            (CaseAction.SendSelfAssessment, CaseState.SelfAssessment) => CaseState.VisitPlanning,
            (CaseAction.ReturnSelfAssessment, CaseState.VisitPlanning or CaseState.VisitProposed) => CaseState.SelfAssessment,
            (CaseAction.ProposeVisit, CaseState.VisitPlanning or CaseState.VisitProposed) => CaseState.VisitProposed,
            (CaseAction.ConfirmVisit, CaseState.VisitProposed) => CaseState.VisitConfirmed,
            (CaseAction.DeclineVisit, CaseState.VisitProposed) => CaseState.VisitPlanning,
            (CaseAction.CancelVisit, CaseState.VisitConfirmed) => CaseState.VisitPlanning,
            (CaseAction.UploadReport, CaseState.VisitConfirmed or CaseState.Reported) => CaseState.Reported,
            (CaseAction.RequestRevision, CaseState.Reported) => CaseState.VisitConfirmed,
            (CaseAction.ConfirmReceipt, CaseState.Reported) => CaseState.Survey,
            (CaseAction.SendSurvey, CaseState.Survey) => CaseState.Closed,
            // once the firm has the report, the service has been given
            (CaseAction.Withdraw, not (CaseState.Reported or CaseState.Survey)) when Open.Contains(from) => CaseState.Withdrawn,
            // a draft is the firm's own matter
            (CaseAction.End, not CaseState.Draft) when Open.Contains(from) => CaseState.Ended,
            (CaseAction.Claim or CaseAction.TakeOver or CaseAction.Release, _) when TurnOf(from) == Side.Staff => from,
            _ => null,
        };

    /// <summary>Whether an action is left to the administrator who has claimed the case.</summary>
    public static bool IsForClaimant(CaseAction action) =>
        action is CaseAction.Return or CaseAction.Approve or CaseAction.Reject or CaseAction.Match or CaseAction.End;

    /// <summary>On which sides an action is done.</summary>
    public static IReadOnlyList<Side> By(CaseAction action) =>
        action switch
        {
            CaseAction.Return or CaseAction.Approve or CaseAction.Reject or CaseAction.Match or CaseAction.Reassign or CaseAction.End => [Side.Staff],
            CaseAction.Claim or CaseAction.TakeOver or CaseAction.Release => [Side.Staff],
            CaseAction.ReturnSelfAssessment => [Side.Consultant, Side.Staff],
            CaseAction.ProposeVisit or CaseAction.UploadReport => [Side.Consultant],
            CaseAction.CancelVisit => [Side.Firm, Side.Consultant],
            _ => [Side.Firm],
        };

    /// <summary>Whose turn it is in a state, or null when the case is over.</summary>
    public static Side? TurnOf(CaseState state) =>
        state switch
        {
            CaseState.Submitted or CaseState.Approved => Side.Staff,
            CaseState.VisitPlanning or CaseState.VisitConfirmed => Side.Consultant,
            _ when Open.Contains(state) => Side.Firm,
            _ => null,
        };

    /// <summary>The part of the case that is being worked on in a state, or null when it is over.</summary>
    public static CaseStage? StageOf(CaseState state) =>
        state switch
        {
            CaseState.Draft or CaseState.Returned => CaseStage.Application,
            CaseState.Submitted => CaseStage.Review,
            CaseState.Approved => CaseStage.Matching,
            CaseState.SelfAssessment => CaseStage.SelfAssessment,
            CaseState.VisitPlanning or CaseState.VisitProposed => CaseStage.Visit,
            CaseState.VisitConfirmed or CaseState.Reported => CaseStage.Report,
            CaseState.Survey => CaseStage.Survey,
            _ => null,
        };

    /// <summary>The states of a part of the case.</summary>
    public static IReadOnlyList<CaseState> StatesOf(CaseStage stage) => [.. Open.Where(s => StageOf(s) == stage)];
}
