using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Products;

/// <content>Review. A decision names the round that the reviewer has read: nothing is approved unseen.</content>
internal sealed partial class Product
{
    private readonly List<ProductReview> _reviews = [];

    /// <summary>How many times any version has been sent.</summary>
    public int Round { get; private set; }

    /// <summary>The rounds that ended, as far as they are loaded: the aggregate adds to them and never needs them.</summary>
    public IReadOnlyList<ProductReview> Reviews => _reviews;

    /// <summary>The reviewer who is at the version in review, or null.</summary>
    public Guid? ClaimedById { get; private set; }

    public string? ClaimedByName { get; private set; }

    public DateTimeOffset? ClaimedAt { get; private set; }

    /// <summary>What the version under way would change, in the order of the form.</summary>
    public IReadOnlyList<FieldChange> Changes => Open is { } open ? FieldChange.Between(Live?.Content ?? ProductContent.Empty, open.Content) : [];

    /// <summary>Sends the version for review. Sending what has been sent changes nothing.</summary>
    public Result Submit(Actor by, DateTimeOffset now)
    {
        if (Open is not { } open)
            return ProductErrors.NothingOpen;
        if (open.State == RevisionState.Submitted)
            return Result.Success();
        if (open.Content.CheckComplete().Failure is { } incomplete)
            return incomplete;
        if (Live is not null && Changes.Count == 0)
            return ProductErrors.NothingChanged;
        Round++;
        open.Submit(by.Id, now);
        return Changed(now);
    }

    /// <summary>The supplier takes back what was sent, to change it.</summary>
    public Result Recall(Actor by, DateTimeOffset now)
    {
        if (WhyNotReviewable() is { } refused)
            return refused;
        _reviews.Add(ProductReview.Of(Round, Open!, ReviewDecision.Recalled, by, now));
        Open!.Recall();
        Unclaim();
        return Changed(now);
    }

    /// <summary>A reviewer takes it, so that others see that somebody is at it. Doing it again changes nothing.</summary>
    public Result Claim(Actor by, DateTimeOffset now)
    {
        if (WhyNotReviewable(by) is { } refused)
            return refused;
        if (ClaimedById == by.Id)
            return Result.Success();
        return ClaimedById is null ? ClaimFor(by, now) : ProductErrors.Claimed(ClaimedByName, ClaimedAt);
    }

    /// <summary>A reviewer takes it from the one who has claimed it.</summary>
    public Result TakeOver(Actor by, DateTimeOffset now)
    {
        if (WhyNotReviewable(by) is { } refused)
            return refused;
        return ClaimedById == by.Id ? Result.Success() : ClaimFor(by, now);
    }

    /// <summary>The reviewer lets others do it.</summary>
    public Result Release(Actor by)
    {
        if ((WhyNotReviewable(by) ?? WhyNotMine(by)) is { } refused)
            return refused;
        if (ClaimedById is null)
            return Result.Success();
        Unclaim();
        Touch();
        return Result.Success();
    }

    /// <summary>The version takes the place of the one before. The first one lists the product; one that is withdrawn stays so.</summary>
    /// <param name="by">The reviewer.</param>
    /// <param name="seenRound">The round that the reviewer has read.</param>
    /// <param name="note">A note for the supplier, or null.</param>
    /// <param name="front">What others are told beside the content.</param>
    /// <param name="now">The time.</param>
    public Result Approve(Actor by, int seenRound, string? note, Storefront front, DateTimeOffset now)
    {
        if (WhyNotDecidable(by, seenRound) is { } refused)
            return refused;
        if (!front.IsSupplierActive)
            return ProductErrors.SupplierSuspended;
        var told = TextInput.Paragraphs(note);
        var checks = new FieldChecks();
        checks.Text(told, ProductReview.NoteLength, "Note");
        if (checks.Failure is { } tooLong)
            return tooLong;

        var approved = Open!;
        _reviews.Add(ProductReview.Of(Round, approved, ReviewDecision.Approved, by, now, told));
        Live?.Supersede();
        Unclaim();
        approved.Approve(now);
        ChangedAt = now;
        if (Listing == ListingState.NeverListed)
            (Listing, PublishedAt) = (ListingState.Listed, now);
        Touch();
        Announce(front);
        return Result.Success();
    }

    /// <summary>The supplier is to correct it and send it again; what everybody sees stays.</summary>
    public Result Return(Actor by, int seenRound, ReturnNote note, DateTimeOffset now)
    {
        if (WhyNotDecidable(by, seenRound) is { } refused)
            return refused;
        _reviews.Add(ProductReview.Of(Round, Open!, ReviewDecision.Returned, by, now, note.Reason, note.Remarks));
        Open!.Return(note, now);
        Unclaim();
        return Changed(now);
    }

    /// <summary>Erases the name of a person from the rounds that are loaded, and lets others review what the person was at.</summary>
    public void EraseReviewer(Guid personId)
    {
        if (ClaimedById == personId)
            Unclaim();
        foreach (var review in _reviews.Where(r => r.DecidedById == personId))
            review.EraseName();
    }

    private Error? WhyNotReviewable() =>
        Open switch
        {
            null => ProductErrors.NothingOpen,
            { State: RevisionState.Submitted } => null,
            { State: RevisionState.Returned } => ProductErrors.Returned,
            _ => ProductErrors.NotSent,
        };

    private Error? WhyNotReviewable(Actor by) => WhyNotReviewable() ?? (by.Id == Open!.SubmittedById ? ProductErrors.OwnProduct : null);

    private Error? WhyNotDecidable(Actor by, int seenRound) => WhyNotReviewable(by) ?? (seenRound != Round ? ProductErrors.SentAgain(Round) : WhyNotMine(by));

    private Error? WhyNotMine(Actor by) => ClaimedById is { } claimant && claimant != by.Id ? ProductErrors.Claimed(ClaimedByName, ClaimedAt) : null;

    private Result ClaimFor(Actor by, DateTimeOffset now)
    {
        (ClaimedById, ClaimedByName, ClaimedAt) = (by.Id, by.Name, now);
        Touch();
        return Result.Success();
    }

    private void Unclaim() => (ClaimedById, ClaimedByName, ClaimedAt) = (null, null, null);
}
