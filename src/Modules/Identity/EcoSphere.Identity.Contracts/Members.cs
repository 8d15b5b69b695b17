using EcoSphere.Kernel;

namespace EcoSphere.Identity.Contracts;

/// <summary>A member exists: by own registration, or because a company invited the address. Not active before <see cref="MemberActivated"/>.</summary>
/// <param name="MemberId">The member.</param>
/// <param name="Email">The e-mail address, lower case.</param>
/// <param name="Name">The name as given.</param>
/// <param name="Phone">The telephone number, or null.</param>
/// <param name="Language"><c>zh-TW</c> or <c>en</c>.</param>
[IntegrationEvent("identity.member-registered")]
public sealed record MemberRegistered(Guid MemberId, string Email, string Name, string? Phone, string Language) : IIntegrationEvent;

/// <summary>A member has shown that the e-mail address is theirs and can use the account.</summary>
/// <param name="MemberId">The member.</param>
[IntegrationEvent("identity.member-activated")]
public sealed record MemberActivated(Guid MemberId) : IIntegrationEvent;

/// <summary>A member's contact details or language changed.</summary>
/// <param name="MemberId">The member.</param>
/// <param name="Email">The e-mail address, lower case.</param>
/// <param name="Name">The name as given.</param>
/// <param name="Phone">The telephone number, or null.</param>
/// <param name="Language"><c>zh-TW</c> or <c>en</c>.</param>
[IntegrationEvent("identity.member-profile-changed")]
public sealed record MemberProfileChanged(Guid MemberId, string Email, string Name, string? Phone, string Language) : IIntegrationEvent;

/// <summary>Staff suspended a member, who can do nothing until reinstated.</summary>
/// <param name="MemberId">The member.</param>
[IntegrationEvent("identity.member-suspended")]
public sealed record MemberSuspended(Guid MemberId) : IIntegrationEvent;

/// <summary>Staff lifted a suspension.</summary>
/// <param name="MemberId">The member.</param>
[IntegrationEvent("identity.member-reinstated")]
public sealed record MemberReinstated(Guid MemberId) : IIntegrationEvent;

/// <summary>A member's permissions as staff are different (平台管理員). Whoever listens takes them as what is true now.</summary>
/// <param name="MemberId">The member.</param>
/// <param name="Permissions">All permissions that the member holds now, such as <c>coaching.admin</c>; none where the appointment has ended.</param>
[IntegrationEvent("identity.staff-permissions-changed")]
public sealed record StaffPermissionsChanged(Guid MemberId, IReadOnlyList<string> Permissions) : IIntegrationEvent;
