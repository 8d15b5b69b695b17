using EcoSphere.Kernel;

namespace EcoSphere.Training.Contracts;

/// <summary>A member added something of the kind.</summary>
/// <param name="WorkshopId">What was added.</param>
/// <param name="MemberId">The member whose it is.</param>
/// <param name="Title">Its title.</param>
[IntegrationEvent("training.workshop-added")]
public sealed record WorkshopAdded(Guid WorkshopId, Guid MemberId, string Title) : IIntegrationEvent;
