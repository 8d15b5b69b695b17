using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.SelfAssessments;

/// <summary>What has to be corrected in one block.</summary>
internal sealed record BlockRemark(Guid BlockId, string? Text);

/// <summary>
/// Why a self-assessment goes back, and what has to be corrected in which part: the contacts, the list of equipment and items as a whole
/// (something is missing, too much or out of order), single blocks. Only parts with a remark are open again.
/// </summary>
internal sealed record AssessmentReturnNote
{
    public const int ReasonLength = 1000;
    public const int RemarkLength = 500;

    private AssessmentReturnNote() { }

    public required string Reason { get; init; }

    public required string? Contacts { get; init; }

    public required string? List { get; init; }

    /// <summary>One for each block that is to be corrected.</summary>
    public required IReadOnlyDictionary<Guid, string> Blocks { get; init; }

    /// <summary>Reads a note as typed; a block whose remark is empty stays as it is. A remark that is too long stands beside <c>Blocks[2].Remark</c>.</summary>
    public static Result<AssessmentReturnNote> From(string? reason, string? contacts, string? list, IReadOnlyList<BlockRemark> blocks)
    {
        var typed = blocks
            .Select((b, i) => (b.BlockId, Text: TextInput.Paragraphs(b.Text), Field: $"Blocks[{i}].Remark"))
            .Where(b => b.Text is not null)
            .ToList();
        var note = new AssessmentReturnNote
        {
            Reason = TextInput.Paragraphs(reason) ?? "",
            Contacts = TextInput.Paragraphs(contacts),
            List = TextInput.Paragraphs(list),
            Blocks = typed.DistinctBy(b => b.BlockId).ToDictionary(b => b.BlockId, b => b.Text!),
        };
        var checks = new FieldChecks();
        checks.Text(note.Reason.Length == 0 ? null : note.Reason, ReasonLength, nameof(Reason), Error.Invalid("Enter the reason; the firm reads it."));
        checks.Text(note.Contacts, RemarkLength, "ContactsRemark");
        checks.Text(note.List, RemarkLength, "ListRemark");
        checks.Require(
            note.Contacts is not null || note.List is not null || note.Blocks.Count > 0,
            "ListRemark",
            Error.Invalid("Write beside at least one part what has to be corrected; only these parts are open again.")
        );
        foreach (var (_, text, field) in typed)
            checks.Text(text, RemarkLength, field);
        return checks.Failure is { } failure ? failure : note;
    }
}
