namespace EcoSphere.CarbonCloud.Domain.ServiceApplications;

/// <summary>Where an application for the service stands.</summary>
internal enum ApplicationState
{
    /// <summary>草稿: being filled in.</summary>
    Draft,

    /// <summary>審核中: sent, waiting for a decision; nobody can change it.</summary>
    Submitted,

    /// <summary>已退回: to be corrected and sent again.</summary>
    Returned,

    /// <summary>已通過: a subscription came of it.</summary>
    Approved,

    /// <summary>已撤回 by the company, or because the applicant left it.</summary>
    Withdrawn,
}

/// <summary>The parts of an application that a reviewer can open for correction.</summary>
[Flags]
internal enum ApplicationSections
{
    None = 0,

    /// <summary>公司與盤查狀況.</summary>
    Inventory = 1,

    /// <summary>申請人, with the remarks, which may have to explain the address.</summary>
    Applicant = 2,
}

/// <summary>How a round of review ended.</summary>
internal enum ReviewDecision
{
    Approved,
    Returned,
    Withdrawn,
}
