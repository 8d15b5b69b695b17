namespace EcoSphere.Company.Domain.UpgradeApplications;

/// <summary>A member of staff who reviews; the name is kept as it was, so that the history can be read.</summary>
internal sealed record Reviewer(Guid Id, string Name);
