using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Cases;

/// <summary>A comment on one section of the application.</summary>
internal sealed record SectionRemark(ApplicationSections Section, string? Text);

/// <summary>Why an application goes back, which sections are open again, and what is wrong in each.</summary>
internal sealed record ReturnNote
{
    public const int ReasonLength = 1000;
    public const int RemarkLength = 500;

    private ReturnNote() { }

    /// <summary>The sections that can be opened, in the order of the form.</summary>
    public static IReadOnlyList<ApplicationSections> InOrder { get; } =
    [ApplicationSections.Eligibility, ApplicationSections.Contact, ApplicationSections.Subject, ApplicationSections.Scan];

    public required string Reason { get; init; }

    public required ApplicationSections Sections { get; init; }

    /// <summary>One for each section that is open, in the order of the form; its text may be missing.</summary>
    public required IReadOnlyList<SectionRemark> Remarks { get; init; }

    /// <summary>Reads a note as typed; a remark on a section that stays closed is left out.</summary>
    public static Result<ReturnNote> From(string? reason, ApplicationSections sections, IEnumerable<SectionRemark>? remarks = null)
    {
        var typed = (remarks ?? []).GroupBy(r => r.Section).ToDictionary(g => g.Key, g => TextInput.Paragraphs(g.First().Text));
        var note = new ReturnNote
        {
            Reason = TextInput.Paragraphs(reason) ?? "",
            Sections = sections & ApplicationSections.All,
            Remarks = [.. InOrder.Where(s => sections.HasFlag(s)).Select(s => new SectionRemark(s, typed.GetValueOrDefault(s)))],
        };
        var checks = new FieldChecks();
        checks.Text(note.Reason.Length == 0 ? null : note.Reason, ReasonLength, nameof(Reason), Error.Invalid("Enter the reason; the firm reads it."));
        checks.Require(note.Sections != ApplicationSections.None, nameof(Sections), Error.Invalid("Choose at least one section that is to be corrected."));
        foreach (var remark in note.Remarks)
            checks.Text(remark.Text, RemarkLength, $"{remark.Section}Remark");
        return checks.Failure is { } failure ? failure : note;
    }
}
