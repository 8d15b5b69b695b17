using EcoSphere.Marketplace.Domain.Verifications;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>The parts in which lists of checks are shown.</summary>
internal enum VerificationTab
{
    UnderWay,

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

    /// <summary>With a certificate that is valid.</summary>
    Certified,

    Over,
    All,
}

internal static class VerificationTabs
{
    public static IReadOnlyList<VerificationState> StatesOf(VerificationTab tab) =>
        tab switch
        {
            VerificationTab.UnderWay => VerificationMoves.Open,
            VerificationTab.Acceptance => Of(VerificationStage.Acceptance),
            VerificationTab.Payment => Of(VerificationStage.Payment),
            VerificationTab.Check => Of(VerificationStage.Check),
            VerificationTab.Report => Of(VerificationStage.Report),
            VerificationTab.Issue => Of(VerificationStage.Issue),
            VerificationTab.Certified => [VerificationState.Certified],
            VerificationTab.Over => [VerificationState.Expired, VerificationState.Failed, VerificationState.Withdrawn, VerificationState.Ended],
            _ => Enum.GetValues<VerificationState>(),
        };

    private static List<VerificationState> Of(VerificationStage stage) => [.. VerificationMoves.Open.Where(s => VerificationMoves.StageOf(s) == stage)];
}
