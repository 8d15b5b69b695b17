using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Products;

/// <summary>The sections of a product's form.</summary>
internal enum ProductSection
{
    /// <summary>Name, summary, overview and features.</summary>
    Description,

    /// <summary>Category, industries, deployment, price model and website.</summary>
    Classification,

    /// <summary>Plans and prices.</summary>
    Plans,

    Cases,

    Images,

    Files,
}

/// <summary>What is wrong in one section.</summary>
internal sealed record SectionRemark(ProductSection Section, string Remark);

/// <summary>Why a product goes back, and what is wrong in which section: those are open again, the others stay as they were sent.</summary>
internal sealed record ReturnNote
{
    public const int ReasonLength = 1000;
    public const int RemarkLength = 500;

    private ReturnNote() { }

    public required string Reason { get; init; }

    public required IReadOnlyList<SectionRemark> Remarks { get; init; }

    /// <summary>Reads a note as typed; at least one section has a remark.</summary>
    public static Result<ReturnNote> From(string? reason, IReadOnlyDictionary<ProductSection, string?>? remarks = null)
    {
        var why = TextInput.Paragraphs(reason);
        var told = (remarks ?? new Dictionary<ProductSection, string?>())
            .Where(r => Enum.IsDefined(r.Key) && TextInput.Paragraphs(r.Value) is not null)
            .OrderBy(r => r.Key)
            .Select(r => new SectionRemark(r.Key, TextInput.Paragraphs(r.Value)!))
            .ToList();
        var checks = new FieldChecks();
        checks.Text(why, ReasonLength, nameof(Reason), Error.Invalid("Enter the reason; the supplier reads it."));
        checks.Require(
            told.Count > 0,
            nameof(ProductSection.Description),
            Error.Invalid("Write a remark on at least one section: those with a remark can be corrected.")
        );
        foreach (var remark in told)
            checks.Text(remark.Remark, RemarkLength, remark.Section.ToString());
        return checks.Failure is { } failure ? failure : new ReturnNote { Reason = why!, Remarks = told };
    }
}
