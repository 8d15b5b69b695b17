using EcoSphere.Coaching.Domain.Applications;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>The parts in which staff sees the applications.</summary>
internal enum ApplicationTab
{
    InReview,
    Returned,
    Qualified,
    Listed,
    Approved,
    Waiting,
    Running,
    Over,
    All,
}

internal static class ApplicationTabs
{
    public static IReadOnlyList<ApplicationState> StatesOf(ApplicationTab tab) =>
        tab switch
        {
            ApplicationTab.InReview => [ApplicationState.Submitted],
            ApplicationTab.Returned => [ApplicationState.Returned],
            ApplicationTab.Qualified => [ApplicationState.Qualified],
            ApplicationTab.Listed => [ApplicationState.Listed],
            ApplicationTab.Approved => [ApplicationState.Approved],
            ApplicationTab.Waiting => [ApplicationState.Waitlisted],
            ApplicationTab.Running => [ApplicationState.Running],
            ApplicationTab.Over =>
            [
                ApplicationState.Completed,
                ApplicationState.Refused,
                ApplicationState.GivenUp,
                ApplicationState.Withdrawn,
                ApplicationState.Terminated,
            ],
            _ => Enum.GetValues<ApplicationState>(),
        };
}
