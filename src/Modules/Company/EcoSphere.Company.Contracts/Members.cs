using EcoSphere.Kernel;

namespace EcoSphere.Company.Contracts;

/// <summary>A company added an address that belongs to no member yet; Identity opens an account without a password for it.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="CompanyName">The company's name, for the invitation.</param>
/// <param name="MembershipId">The place that waits in the company.</param>
/// <param name="Email">The address, lower case.</param>
/// <param name="Name">The name as the company gave it.</param>
/// <param name="Phone">The telephone number, or null.</param>
/// <param name="Language">The inviting administrator's language.</param>
[IntegrationEvent("company.member-invited")]
public sealed record CompanyMemberInvited(Guid CompanyId, string CompanyName, Guid MembershipId, string Email, string Name, string? Phone, string Language)
    : IIntegrationEvent;

/// <summary>A member belongs to a company from now on.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="MemberId">The member.</param>
/// <param name="IsAdmin">Whether as an administrator (管理員).</param>
[IntegrationEvent("company.member-joined")]
public sealed record CompanyMemberJoined(Guid CompanyId, Guid MemberId, bool IsAdmin) : IIntegrationEvent;

/// <summary>A member's role in the company changed.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="MemberId">The member.</param>
/// <param name="IsAdmin">Whether an administrator now.</param>
[IntegrationEvent("company.member-changed")]
public sealed record CompanyMemberChanged(Guid CompanyId, Guid MemberId, bool IsAdmin) : IIntegrationEvent;

/// <summary>A member no longer belongs to a company and is a personal account again.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="MemberId">The member.</param>
[IntegrationEvent("company.member-removed")]
public sealed record CompanyMemberRemoved(Guid CompanyId, Guid MemberId) : IIntegrationEvent;

/// <summary>A company's administrator decided whether a member may enter a subscribed service.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="MemberId">The member.</param>
/// <param name="Service">The service's short name, such as <c>carbon-cloud</c>.</param>
/// <param name="Allowed">Whether the member may enter.</param>
[IntegrationEvent("company.service-access-changed")]
public sealed record ServiceAccessChanged(Guid CompanyId, Guid MemberId, string Service, bool Allowed) : IIntegrationEvent;
