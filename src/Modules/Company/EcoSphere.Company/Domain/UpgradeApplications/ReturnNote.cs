using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.UpgradeApplications;

/// <summary>Why an application goes back, which sections are open again, and what is wrong in each.</summary>
internal sealed record ReturnNote
{
    public const int ReasonLength = 1000;
    public const int RemarkLength = 500;

    private ReturnNote() { }

    public required string Reason { get; init; }

    public required ApplicationSections Sections { get; init; }

    public required string? ProfileRemark { get; init; }

    public required string? ProofRemark { get; init; }

    /// <summary>Reads a note as typed; a remark on a section that stays closed is left out.</summary>
    public static Result<ReturnNote> From(string? reason, ApplicationSections sections, string? profileRemark = null, string? proofRemark = null)
    {
        var note = new ReturnNote
        {
            Reason = TextInput.Paragraphs(reason) ?? "",
            Sections = sections & (ApplicationSections.Profile | ApplicationSections.Proof),
            ProfileRemark = sections.HasFlag(ApplicationSections.Profile) ? TextInput.Paragraphs(profileRemark) : null,
            ProofRemark = sections.HasFlag(ApplicationSections.Proof) ? TextInput.Paragraphs(proofRemark) : null,
        };
        var checks = new FieldChecks();
        checks.Text(note.Reason.Length == 0 ? null : note.Reason, ReasonLength, nameof(Reason), Error.Invalid("Enter the reason; the applicant reads it."));
        checks.Require(note.Sections != ApplicationSections.None, nameof(Sections), Error.Invalid("Choose at least one section that is to be corrected."));
        checks.Text(note.ProfileRemark, RemarkLength, nameof(ProfileRemark));
        checks.Text(note.ProofRemark, RemarkLength, nameof(ProofRemark));
        return checks.Failure is { } failure ? failure : note;
    }
}
