using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Products;

/// <summary>How a round of review ended.</summary>
internal enum ReviewDecision
{
    Approved,
    Returned,

    /// <summary>The supplier took it back.</summary>
    Recalled,
}

/// <summary>One round of a product's review, written when it ended; never changed.</summary>
internal sealed class ProductReview : Entity
{
    public const int NoteLength = 1000;

    private ProductReview() { }

    /// <summary>From 1, over all versions of the product.</summary>
    public int Round { get; private set; }

    public int RevisionNumber { get; private set; }

    public ReviewDecision Decision { get; private set; }

    public DateTimeOffset SubmittedAt { get; private set; }

    public DateTimeOffset DecidedAt { get; private set; }

    public Guid DecidedById { get; private set; }

    public string DecidedByName { get; private set; } = "";

    /// <summary>The reason of a return, or the note of an approval.</summary>
    public string? Note { get; private set; }

    public IReadOnlyList<SectionRemark> Remarks { get; private set; } = [];

    /// <summary>What was returned, so that the next reviewer sees what has been corrected; empty in other rounds.</summary>
    public IReadOnlyList<FieldValue> Sent { get; private set; } = [];

    public static ProductReview Of(
        int round,
        ProductRevision revision,
        ReviewDecision decision,
        Actor by,
        DateTimeOffset now,
        string? note = null,
        IReadOnlyList<SectionRemark>? remarks = null
    ) =>
        new()
        {
            Round = round,
            RevisionNumber = revision.Number,
            Decision = decision,
            SubmittedAt = revision.SubmittedAt!.Value,
            DecidedAt = now,
            DecidedById = by.Id,
            DecidedByName = by.Name,
            Note = note,
            Remarks = remarks ?? [],
            Sent = decision == ReviewDecision.Returned ? FieldChange.Kept(revision.Content) : [],
        };

    public void EraseName() => DecidedByName = "";
}
