namespace EcoSphere.Identity.Domain.Members;

/// <summary>Where an account stands.</summary>
internal enum MemberState
{
    /// <summary>未啟用: registered or invited; the address has not been confirmed.</summary>
    Pending,

    /// <summary>使用中.</summary>
    Active,

    /// <summary>已停權 by staff.</summary>
    Suspended,

    /// <summary>已刪除 at the member's request; what remains names nobody.</summary>
    Erased,
}
