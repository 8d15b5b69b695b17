namespace EcoSphere.Marketplace.Domain.Verifications;

/// <summary>Where the check of a tool (檢核) stands: what has been done last.</summary>
internal enum VerificationState
{
    /// <summary>1 洽詢: the supplier asks for the check; staff is to telephone.</summary>
    Requested,

    /// <summary>2 需求確認: confirmed by telephone; the supplier is to sign the application.</summary>
    NeedsConfirmed,

    /// <summary>3 提出申請: the signed application is there; staff is to accept it.</summary>
    Applied,

    /// <summary>The application is accepted; the supplier is to pay.</summary>
    Accepted,

    /// <summary>4 繳費: paid; the supplier prepares the tool and staff checks it.</summary>
    Paid,

    /// <summary>5 受檢: checked; staff is to send the report.</summary>
    Checked,

    /// <summary>6 報告: the report was sent; staff is to issue the certificate.</summary>
    Reported,

    /// <summary>7 核發: the tool carries the badge and stands in the public list.</summary>
    Certified,

    /// <summary>The certificate has run out.</summary>
    Expired,

    /// <summary>The tool did not pass.</summary>
    Failed,

    /// <summary>The supplier gave it up.</summary>
    Withdrawn,

    /// <summary>Staff ended it, or took the certificate back.</summary>
    Ended,
}

/// <summary>What people call the parts of the check.</summary>
internal enum VerificationStage
{
    /// <summary>受理.</summary>
    Acceptance,

    /// <summary>繳費.</summary>
    Payment,

    /// <summary>受檢.</summary>
    Check,

    /// <summary>報告.</summary>
    Report,

    /// <summary>核發.</summary>
    Issue,
}

/// <summary>What can be done with a check.</summary>
internal enum VerificationAction
{
    Request,
    ConfirmNeeds,
    Apply,
    ReturnApplication,
    AcceptApplication,
    RecordPayment,
    RecordCheck,
    SendReport,
    Certify,
    Fail,
    Withdraw,
    End,
    Revoke,
    Expire,
}

/// <summary>Who may do what, and when: the state table.</summary>
internal static class VerificationMoves
{
    /// <summary>The states in which a check is under way; a product has at most one such.</summary>
    public static readonly IReadOnlyList<VerificationState> Open =
    [
        VerificationState.Requested,
        VerificationState.NeedsConfirmed,
        VerificationState.Applied,
        VerificationState.Accepted,
        VerificationState.Paid,
        VerificationState.Checked,
        VerificationState.Reported,
    ];

    /// <summary>Where an action leads from a state, or null where it cannot be done.</summary>
    public static VerificationState? Target(VerificationAction action, VerificationState from) =>
        (action, from) switch
        {
            (VerificationAction.ConfirmNeeds, VerificationState.Requested) => VerificationState.NeedsConfirmed,
            (VerificationAction.Apply, VerificationState.NeedsConfirmed) => VerificationState.Applied,
            (VerificationAction.ReturnApplication, VerificationState.Applied) => VerificationState.NeedsConfirmed,
            (VerificationAction.AcceptApplication, VerificationState.Applied) => VerificationState.Accepted,
            (VerificationAction.RecordPayment, VerificationState.Accepted) => VerificationState.Paid,
            (VerificationAction.RecordCheck, VerificationState.Paid) => VerificationState.Checked,
            (VerificationAction.SendReport, VerificationState.Checked) => VerificationState.Reported,
            (VerificationAction.Certify, VerificationState.Reported) => VerificationState.Certified,
            (VerificationAction.Fail, VerificationState.Reported) => VerificationState.Failed,
            (VerificationAction.Withdraw, _) when Open.Contains(from) => VerificationState.Withdrawn,
            (VerificationAction.End, _) when Open.Contains(from) => VerificationState.Ended,
            (VerificationAction.Revoke, VerificationState.Certified) => VerificationState.Ended,
            (VerificationAction.Expire, VerificationState.Certified) => VerificationState.Expired,
            _ => null,
        };

    /// <summary>On which side an action is done; nobody's is the clock's.</summary>
    public static Side? By(VerificationAction action) =>
        action switch
        {
            VerificationAction.Expire => null,
            VerificationAction.Request or VerificationAction.Apply or VerificationAction.Withdraw => Side.Supplier,
            _ => Side.Staff,
        };

    /// <summary>The part of the check that is being worked on in a state, or null when it is over.</summary>
    public static VerificationStage? StageOf(VerificationState state) =>
        state switch
        {
            VerificationState.Requested or VerificationState.NeedsConfirmed or VerificationState.Applied => VerificationStage.Acceptance,
            VerificationState.Accepted => VerificationStage.Payment,
            VerificationState.Paid => VerificationStage.Check,
            VerificationState.Checked => VerificationStage.Report,
            VerificationState.Reported => VerificationStage.Issue,
            _ => null,
        };

    /// <summary>Whose turn it is in a state, or null when it is over.</summary>
    /// <param name="state">The state.</param>
    /// <param name="isPaymentAwaited">Whether the supplier has still to pay, or to show that it has.</param>
    public static Side? TurnOf(VerificationState state, bool isPaymentAwaited) =>
        state switch
        {
            VerificationState.NeedsConfirmed => Side.Supplier,
            VerificationState.Accepted when isPaymentAwaited => Side.Supplier,
            _ when Open.Contains(state) => Side.Staff,
            _ => null,
        };
}
