using EcoSphere.CarbonCloud.Domain.ServiceApplications;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>The first part of the form (company and inventory), as typed.</summary>
internal sealed record InventoryForm(string? Business, IReadOnlyList<SiteRegions> Sites, InventoryState? Inventory, IReadOnlyList<InterestTopics> Topics)
{
    public ServiceAnswers On(ServiceAnswers answers) => answers.WithInventory(Business, Sites, Inventory, Topics);
}

/// <summary>The second part of the form (applicant and remarks), as typed.</summary>
internal sealed record ApplicantForm(string? Name, string? Department, string? Position, string? Email, string? Phone, string? Remarks)
{
    public ServiceAnswers On(ServiceAnswers answers) => answers.WithApplicant(Name, Department, Position, Email, Phone, Remarks);
}
