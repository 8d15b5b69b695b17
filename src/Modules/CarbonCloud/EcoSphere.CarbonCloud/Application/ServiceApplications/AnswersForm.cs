using EcoSphere.CarbonCloud.Domain.ServiceApplications;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>One part of the form (F13), as typed.</summary>
/// <param name="Section">Which part.</param>
internal abstract record AnswersForm(ApplicationSections Section)
{
    /// <summary>The answers with this part brought into the form in which it is kept; the other part stays.</summary>
    public abstract ServiceAnswers On(ServiceAnswers answers);
}

/// <summary>Company and inventory.</summary>
internal sealed record InventoryForm(string? Business, IReadOnlyList<SiteRegions> Sites, InventoryState? Inventory, IReadOnlyList<InterestTopics> Topics)
    : AnswersForm(ApplicationSections.Inventory)
{
    /// <inheritdoc />
    public override ServiceAnswers On(ServiceAnswers answers) => answers.WithInventory(Business, Sites, Inventory, Topics);
}

/// <summary>Applicant and remarks.</summary>
internal sealed record ApplicantForm(string? Name, string? Department, string? Position, string? Email, string? Phone, string? Remarks)
    : AnswersForm(ApplicationSections.Applicant)
{
    /// <inheritdoc />
    public override ServiceAnswers On(ServiceAnswers answers) => answers.WithApplicant(Name, Department, Position, Email, Phone, Remarks);
}
