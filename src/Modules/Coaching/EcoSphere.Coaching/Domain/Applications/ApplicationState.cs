namespace EcoSphere.Coaching.Domain.Applications;

/// <summary>Where an application stands.</summary>
internal enum ApplicationState
{
    /// <summary>審核中: staff checks the papers.</summary>
    Submitted,

    /// <summary>已退回: the firm is to correct it by a day.</summary>
    Returned,

    /// <summary>符合資格: waits to be listed, by priority; reviewers score it where the item says so.</summary>
    Qualified,

    /// <summary>提報中: on a list for the authority.</summary>
    Listed,

    /// <summary>已核定: the authority has approved it, and it holds a place.</summary>
    Approved,

    /// <summary>候補: approved, and waiting for a place.</summary>
    Waitlisted,

    /// <summary>輔導中.</summary>
    Running,

    /// <summary>已完成: the coaching is done; yearly reports follow.</summary>
    Completed,

    /// <summary>未通過: refused by staff or the authority, with a reason.</summary>
    Refused,

    /// <summary>視同放棄: not corrected in time.</summary>
    GivenUp,

    /// <summary>已撤回: given up by the firm.</summary>
    Withdrawn,

    /// <summary>已終止: ended by staff after approval, with a reason.</summary>
    Terminated,
}

/// <summary>What can be done with an application.</summary>
internal enum ApplicationAction
{
    Submit,
    Return,
    Resubmit,
    GiveUp,
    Qualify,
    Refuse,
    List,
    Unlist,
    Approve,
    Waitlist,
    MoveUp,
    Start,
    Complete,
    Withdraw,
    Terminate,
}

/// <summary>Who may do what, and when: the state table.</summary>
internal static class ApplicationMoves
{
    /// <summary>The states in which it is not over; a firm has at most one such for an item.</summary>
    public static readonly IReadOnlyList<ApplicationState> Open =
    [
        ApplicationState.Submitted,
        ApplicationState.Returned,
        ApplicationState.Qualified,
        ApplicationState.Listed,
        ApplicationState.Approved,
        ApplicationState.Waitlisted,
        ApplicationState.Running,
    ];

    /// <summary>The states of firms that everybody may see as approved.</summary>
    public static IReadOnlyList<ApplicationState> Accepted { get; } = [ApplicationState.Approved, ApplicationState.Running, ApplicationState.Completed];

    /// <summary>Where an action leads from a state, or null where it cannot be done.</summary>
    public static ApplicationState? Target(ApplicationAction action, ApplicationState from) =>
        (action, from) switch
        {
            (ApplicationAction.Return, ApplicationState.Submitted) => ApplicationState.Returned,
            (ApplicationAction.Resubmit, ApplicationState.Returned) => ApplicationState.Submitted,
            (ApplicationAction.GiveUp, ApplicationState.Returned) => ApplicationState.GivenUp,
            (ApplicationAction.Qualify, ApplicationState.Submitted) => ApplicationState.Qualified,
            (ApplicationAction.Refuse, ApplicationState.Submitted or ApplicationState.Qualified or ApplicationState.Listed or ApplicationState.Waitlisted) =>
                ApplicationState.Refused,
            (ApplicationAction.List, ApplicationState.Qualified) => ApplicationState.Listed,
            (ApplicationAction.Unlist, ApplicationState.Listed) => ApplicationState.Qualified,
            (ApplicationAction.Approve, ApplicationState.Listed) => ApplicationState.Approved,
            (ApplicationAction.Waitlist, ApplicationState.Listed) => ApplicationState.Waitlisted,
            (ApplicationAction.MoveUp, ApplicationState.Waitlisted) => ApplicationState.Approved,
            (ApplicationAction.Start, ApplicationState.Approved) => ApplicationState.Running,
            (ApplicationAction.Complete, ApplicationState.Running) => ApplicationState.Completed,
            (ApplicationAction.Withdraw, _) when Open.Contains(from) => ApplicationState.Withdrawn,
            (ApplicationAction.Terminate, ApplicationState.Approved or ApplicationState.Running) => ApplicationState.Terminated,
            _ => null,
        };

    /// <summary>On which side an action is done; nobody's is the clock's.</summary>
    public static Side? By(ApplicationAction action) =>
        action switch
        {
            ApplicationAction.GiveUp or ApplicationAction.MoveUp => null,
            ApplicationAction.Submit or ApplicationAction.Resubmit or ApplicationAction.Withdraw => Side.Firm,
            _ => Side.Staff,
        };

    /// <summary>Whose turn it is in a state, or null where nobody has to do anything.</summary>
    public static Side? TurnOf(ApplicationState state) =>
        state switch
        {
            ApplicationState.Returned => Side.Firm,
            ApplicationState.Submitted or ApplicationState.Qualified or ApplicationState.Listed or ApplicationState.Approved => Side.Staff,
            _ => null,
        };
}
