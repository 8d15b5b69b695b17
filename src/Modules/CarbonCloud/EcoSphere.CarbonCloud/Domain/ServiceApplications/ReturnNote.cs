using EcoSphere.Kernel;

namespace EcoSphere.CarbonCloud.Domain.ServiceApplications;

/// <summary>Why an application goes back, which sections are open again, and what is wrong in each.</summary>
internal sealed record ReturnNote
{
    public const int ReasonLength = 1000;
    public const int RemarkLength = 500;

    private const ApplicationSections All = ApplicationSections.Inventory | ApplicationSections.Applicant;

    private ReturnNote() { }

    public required string Reason { get; init; }

    public required ApplicationSections Sections { get; init; }

    public required string? InventoryRemark { get; init; }

    public required string? ApplicantRemark { get; init; }

    /// <summary>Reads a note as typed; a remark on a section that stays closed is left out.</summary>
    public static Result<ReturnNote> From(string? reason, ApplicationSections sections, string? inventoryRemark = null, string? applicantRemark = null)
    {
        var note = new ReturnNote
        {
            Reason = TextInput.Paragraphs(reason) ?? "",
            Sections = sections & All,
            InventoryRemark = sections.HasFlag(ApplicationSections.Inventory) ? TextInput.Paragraphs(inventoryRemark) : null,
            ApplicantRemark = sections.HasFlag(ApplicationSections.Applicant) ? TextInput.Paragraphs(applicantRemark) : null,
        };
        var checks = new FieldChecks();
        checks.Text(note.Reason.Length == 0 ? null : note.Reason, ReasonLength, nameof(Reason), Error.Invalid("Enter the reason; the applicant reads it."));
        checks.Require(note.Sections != ApplicationSections.None, nameof(Sections), Error.Invalid("Choose at least one section that is to be corrected."));
        checks.Text(note.InventoryRemark, RemarkLength, nameof(InventoryRemark));
        checks.Text(note.ApplicantRemark, RemarkLength, nameof(ApplicantRemark));
        return checks.Failure is { } failure ? failure : note;
    }
}
