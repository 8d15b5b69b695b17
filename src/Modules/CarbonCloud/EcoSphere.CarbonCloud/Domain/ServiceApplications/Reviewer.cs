namespace EcoSphere.CarbonCloud.Domain.ServiceApplications;

/// <summary>A member of staff who reviews; the name is kept as it was, so that the history can be read.</summary>
/// <param name="Id">The member.</param>
/// <param name="Name">The name.</param>
/// <param name="CompanyId">The company that the reviewer belongs to, or null; nobody reviews what the own company asks for.</param>
internal sealed record Reviewer(Guid Id, string Name, Guid? CompanyId = null);
