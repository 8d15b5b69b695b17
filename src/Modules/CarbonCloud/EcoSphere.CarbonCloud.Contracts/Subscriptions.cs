using EcoSphere.Kernel;

namespace EcoSphere.CarbonCloud.Contracts;

/// <summary>A company may use a service from now on.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="Service">The service's short name, such as <c>carbon-cloud</c>.</param>
/// <param name="ApplicantId">The member who applied and gets the first seat.</param>
/// <param name="EndsAt">When it ends by itself (UTC).</param>
[IntegrationEvent("carboncloud.subscription-activated")]
public sealed record ServiceSubscriptionActivated(Guid CompanyId, string Service, Guid ApplicantId, DateTimeOffset EndsAt) : IIntegrationEvent;

/// <summary>A company may no longer use a service.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="Service">The service's short name.</param>
[IntegrationEvent("carboncloud.subscription-ended")]
public sealed record ServiceSubscriptionEnded(Guid CompanyId, string Service) : IIntegrationEvent;
