using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Contracts;

/// <summary>What everybody sees of a coaching programme is different: its texts, its items, its forms, or how many places are left.</summary>
/// <param name="ProgrammeId">The programme.</param>
[IntegrationEvent("coaching.offer-changed")]
public sealed record CoachingOfferChanged(Guid ProgrammeId) : IIntegrationEvent;
