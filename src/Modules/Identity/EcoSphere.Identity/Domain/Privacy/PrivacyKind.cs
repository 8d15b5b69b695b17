namespace EcoSphere.Identity.Domain.Privacy;

/// <summary>Which right of the Personal Data Protection Act, art. 3, a request uses. Looking at one's data needs no request.</summary>
internal enum PrivacyKind
{
    /// <summary>製給複製本: a copy of everything that is held.</summary>
    Copy,

    /// <summary>補充或更正: to complete or correct what the person cannot change by themselves.</summary>
    Correct,

    /// <summary>停止蒐集、處理或利用.</summary>
    StopUse,

    /// <summary>刪除.</summary>
    Erase,
}

/// <summary>Where a request stands.</summary>
internal enum PrivacyState
{
    /// <summary>處理中: the modules, or staff, are at work on it.</summary>
    Open,

    /// <summary>暫停中: an erasure that something stands in the way of; the member can settle it.</summary>
    Held,

    /// <summary>已答覆: the copy is ready, or staff have answered.</summary>
    Answered,

    /// <summary>已完成: everything is erased.</summary>
    Completed,

    /// <summary>未同意: staff refused, with the reason.</summary>
    Refused,

    /// <summary>已撤回 by the member.</summary>
    Withdrawn,

    /// <summary>已到期: the copy was kept as long as it should be and is gone.</summary>
    Expired,
}

/// <summary>What stands in the way of an erasure.</summary>
internal enum ErasureHindrance
{
    /// <summary>The member holds staff permissions.</summary>
    IsStaff,

    /// <summary>The member is the only administrator of a company.</summary>
    LastCompanyAdministrator,

    /// <summary>A module has to be put in order first; its part says how.</summary>
    OfModule,
}
