namespace EcoSphere.Consulting.Domain.Cases;

/// <summary>Where a diagnosis case stands. Each state is one side's turn (<see cref="CaseMoves.TurnOf"/>), or nobody's when the case is over.</summary>
internal enum CaseState
{
    /// <summary>草稿: the firm fills in the application (F09).</summary>
    Draft,

    /// <summary>審核中: sent, waiting for staff's decision; nobody can change it.</summary>
    Submitted,

    /// <summary>已退回: the firm corrects the sections that were opened and sends it again.</summary>
    Returned,

    /// <summary>待媒合: approved, waiting for a consultant.</summary>
    Approved,

    /// <summary>健檢自評: a consultant is matched; the firm fills in the self-assessment (F10).</summary>
    SelfAssessment,

    /// <summary>訪視安排: the consultant reads the self-assessment and proposes dates.</summary>
    VisitPlanning,

    /// <summary>待選訪視日: the firm chooses one of the dates.</summary>
    VisitProposed,

    /// <summary>訪視已確認: the consultant visits and uploads the report (F11).</summary>
    VisitConfirmed,

    /// <summary>待確認收到: the firm confirms that it has the report.</summary>
    Reported,

    /// <summary>問卷調查: the firm fills in the questionnaire (F12).</summary>
    Survey,

    /// <summary>已結案.</summary>
    Closed,

    /// <summary>已撤回: the firm gave it up.</summary>
    Withdrawn,

    /// <summary>不符資格: staff refused the application for good.</summary>
    Rejected,

    /// <summary>已終止: staff ended the case.</summary>
    Ended,
}

/// <summary>What people call the parts of a case; the dashboard counts by them.</summary>
internal enum CaseStage
{
    /// <summary>申請.</summary>
    Application,

    /// <summary>審核.</summary>
    Review,

    /// <summary>媒合.</summary>
    Matching,

    /// <summary>健檢自評.</summary>
    SelfAssessment,

    /// <summary>訪視.</summary>
    Visit,

    /// <summary>報告.</summary>
    Report,

    /// <summary>問卷.</summary>
    Survey,
}

/// <summary>What can be done with a case.</summary>
internal enum CaseAction
{
    /// <summary>Begins the draft.</summary>
    Start,

    /// <summary>Changes the application while it is open.</summary>
    Edit,
    Submit,
    Return,
    Approve,
    Reject,
    Match,
    Reassign,
    SendSelfAssessment,
    ReturnSelfAssessment,
    ProposeVisit,
    ConfirmVisit,
    DeclineVisit,
    CancelVisit,
    UploadReport,
    RequestRevision,
    ConfirmReceipt,
    SendSurvey,
    Withdraw,
    End,

    /// <summary>An administrator sees to it. Leaves no line in the history: it is nobody else's concern.</summary>
    Claim,
    TakeOver,
    Release,
}
