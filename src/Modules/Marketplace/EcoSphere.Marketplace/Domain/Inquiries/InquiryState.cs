namespace EcoSphere.Marketplace.Domain.Inquiries;

/// <summary>Where an inquiry (諮詢單) stands.</summary>
internal enum InquiryState
{
    /// <summary>未指派: no supplier has it; the asker writes with the administrators.</summary>
    Unassigned,

    /// <summary>已指派: a supplier answers.</summary>
    Assigned,

    /// <summary>已結案: nobody writes any more.</summary>
    Closed,
}

/// <summary>What an inquiry is about (諮詢類別).</summary>
internal enum InquiryTopic
{
    /// <summary>功能與規格.</summary>
    Features,

    /// <summary>價格與報價.</summary>
    Price,

    /// <summary>試用與展示.</summary>
    Trial,

    /// <summary>導入與整合.</summary>
    Implementation,

    /// <summary>請平台推薦合適的工具.</summary>
    Recommendation,

    /// <summary>其他.</summary>
    Other,
}
