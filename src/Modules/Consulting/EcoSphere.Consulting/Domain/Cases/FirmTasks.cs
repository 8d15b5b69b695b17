namespace EcoSphere.Consulting.Domain.Cases;

/// <summary>What a firm has to do in a case, in order.</summary>
internal enum FirmTask
{
    /// <summary>申請資格.</summary>
    Eligibility,

    /// <summary>輔導診斷申請書 (F09).</summary>
    Application,

    /// <summary>健檢自評表 (F10).</summary>
    SelfAssessment,

    /// <summary>訪視日期.</summary>
    Visit,

    /// <summary>顧問報告書確認收到 (F11).</summary>
    Receipt,

    /// <summary>滿意度暨需求調查問卷 (F12).</summary>
    Survey,
}

/// <summary>How a task stands.</summary>
internal enum TaskState
{
    /// <summary>尚無法開始.</summary>
    CannotStart,

    /// <summary>待辦.</summary>
    ToDo,

    /// <summary>進行中.</summary>
    InProgress,

    /// <summary>已送出: the others are at it.</summary>
    Sent,

    /// <summary>已退回.</summary>
    Returned,

    /// <summary>已完成.</summary>
    Done,
}

/// <summary>What decides how the tasks of a case stand.</summary>
/// <param name="State">Where the case stands.</param>
/// <param name="Confirmed">The conditions that are confirmed.</param>
/// <param name="IsApplicationBegun">Whether anything beside the conditions is filled in.</param>
/// <param name="IsAssessmentBegun">Whether the self-assessment has a block.</param>
/// <param name="IsAssessmentReturned">Whether the consultant has returned it, and it has not come again.</param>
/// <param name="IsRevisionAwaited">Whether the firm has asked for a corrected report that has not come.</param>
/// <param name="IsSurveyBegun">Whether anything of the survey is there.</param>
internal sealed record TaskFacts(
    CaseState State,
    EligibilityConditions Confirmed,
    bool IsApplicationBegun,
    bool IsAssessmentBegun,
    bool IsAssessmentReturned,
    bool IsRevisionAwaited,
    bool IsSurveyBegun
);

/// <summary>The task list of a firm: a task opens only when the one before is done. The pages show it, the state table holds it.</summary>
internal static class FirmTasks
{
    public static IReadOnlyList<FirmTask> All { get; } = Enum.GetValues<FirmTask>();

    /// <summary>How a task stands; in a case that was broken off, what was not done cannot start any more.</summary>
    public static TaskState Of(FirmTask task, TaskFacts facts) =>
        task switch
        {
            FirmTask.Eligibility => Eligible(facts),
            FirmTask.Application => Applied(facts),
            FirmTask.SelfAssessment => Assessed(facts),
            FirmTask.Visit => Visited(facts.State),
            FirmTask.Receipt => Received(facts),
            _ => Surveyed(facts),
        };

    private static TaskState Eligible(TaskFacts facts) =>
        facts.Confirmed.HasFlag(EligibilityConditions.All) ? TaskState.Done
        : facts.State == CaseState.Returned ? TaskState.Returned
        : facts.State != CaseState.Draft ? TaskState.CannotStart
        : facts.Confirmed == EligibilityConditions.None ? TaskState.ToDo
        : TaskState.InProgress;

    private static TaskState Applied(TaskFacts facts) =>
        facts.State switch
        {
            CaseState.Draft when !facts.Confirmed.HasFlag(EligibilityConditions.All) => TaskState.CannotStart,
            CaseState.Draft => facts.IsApplicationBegun ? TaskState.InProgress : TaskState.ToDo,
            CaseState.Submitted => TaskState.Sent,
            CaseState.Returned => TaskState.Returned,
            _ => After(facts.State, CaseState.Submitted),
        };

    private static TaskState Assessed(TaskFacts facts) =>
        facts.State switch
        {
            CaseState.SelfAssessment when facts.IsAssessmentReturned => TaskState.Returned,
            CaseState.SelfAssessment => facts.IsAssessmentBegun ? TaskState.InProgress : TaskState.ToDo,
            CaseState.VisitPlanning => TaskState.Sent,
            _ => After(facts.State, CaseState.VisitPlanning),
        };

    private static TaskState Visited(CaseState state) => state == CaseState.VisitProposed ? TaskState.ToDo : After(state, CaseState.VisitProposed);

    private static TaskState Received(TaskFacts facts) =>
        facts.State switch
        {
            CaseState.VisitConfirmed when facts.IsRevisionAwaited => TaskState.Sent,
            CaseState.Reported => TaskState.ToDo,
            _ => After(facts.State, CaseState.Reported),
        };

    private static TaskState Surveyed(TaskFacts facts) =>
        facts.State switch
        {
            CaseState.Survey => facts.IsSurveyBegun ? TaskState.InProgress : TaskState.ToDo,
            _ => After(facts.State, CaseState.Survey),
        };

    // the states of a case that goes on are declared in the order of its way
    private static TaskState After(CaseState state, CaseState step) => state > step && state <= CaseState.Closed ? TaskState.Done : TaskState.CannotStart;
}
