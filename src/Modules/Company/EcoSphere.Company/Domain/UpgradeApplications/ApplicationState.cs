namespace EcoSphere.Company.Domain.UpgradeApplications;

/// <summary>Where an upgrade application stands.</summary>
internal enum ApplicationState
{
    /// <summary>草稿: being filled in.</summary>
    Draft,

    /// <summary>審核中: sent, waiting for a decision; nobody can change it.</summary>
    Submitted,

    /// <summary>已退回: to be corrected and sent again.</summary>
    Returned,

    /// <summary>已通過: the company came into being.</summary>
    Approved,

    /// <summary>已撤回 by the applicant.</summary>
    Withdrawn,
}

/// <summary>The parts of an application that a reviewer can open for correction.</summary>
[Flags]
internal enum ApplicationSections
{
    None = 0,

    /// <summary>公司資料.</summary>
    Profile = 1,

    /// <summary>證明文件.</summary>
    Proof = 2,
}

/// <summary>How a round of review ended.</summary>
internal enum ReviewDecision
{
    Approved,
    Returned,
    Withdrawn,
}
