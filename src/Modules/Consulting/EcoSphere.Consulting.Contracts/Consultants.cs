using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Contracts;

/// <summary>A member works as a consultant from now on.</summary>
/// <param name="MemberId">The member.</param>
/// <param name="TeamId">The team the consultant belongs to.</param>
/// <param name="Team">The team's name.</param>
[IntegrationEvent("consulting.consultant-appointed")]
public sealed record ConsultantAppointed(Guid MemberId, Guid TeamId, string Team) : IIntegrationEvent;

/// <summary>A member no longer works as a consultant.</summary>
/// <param name="MemberId">The member.</param>
[IntegrationEvent("consulting.consultant-dismissed")]
public sealed record ConsultantDismissed(Guid MemberId) : IIntegrationEvent;
