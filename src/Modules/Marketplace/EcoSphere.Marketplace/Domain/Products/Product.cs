using EcoSphere.Kernel;
using EcoSphere.Marketplace.Contracts;

namespace EcoSphere.Marketplace.Domain.Products;

/// <summary>Whether everybody can find a product.</summary>
internal enum ListingState
{
    /// <summary>No version has been approved yet.</summary>
    NeverListed,

    /// <summary>上架.</summary>
    Listed,

    /// <summary>下架.</summary>
    Withdrawn,
}

/// <summary>
/// A digital tool that a supplier offers. Everybody sees the approved version; beside it there is at most one that is being written or
/// reviewed. This part is about writing; listing and review are the others. Loaded without the versions that are past.
/// </summary>
internal sealed partial class Product : AggregateRoot
{
    private readonly List<ProductRevision> _revisions = [];

    private Product() { }

    private Product(Guid id)
        : base(id) { }

    /// <summary>The company that offers it.</summary>
    public Guid SupplierId { get; private set; }

    /// <summary>Its part of the address; never changes and is unique.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>How many versions have been begun.</summary>
    public int RevisionCount { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public IReadOnlyList<ProductRevision> Revisions => _revisions;

    /// <summary>The approved version, or null.</summary>
    public ProductRevision? Live => _revisions.SingleOrDefault(r => r.State == RevisionState.Approved);

    /// <summary>The version that is being written or reviewed, or null.</summary>
    public ProductRevision? Open => _revisions.SingleOrDefault(r => r.IsOpen);

    /// <summary>A supplier begins a product. It needs a Chinese name, so that it can be told from others.</summary>
    /// <param name="supplierId">The company that offers it.</param>
    /// <param name="slug">Its part of the address.</param>
    /// <param name="content">What is known of it already.</param>
    /// <param name="now">The time.</param>
    /// <param name="id">Its id where the form has given it one, so that a form sent twice begins one product.</param>
    public static Result<Product> Begin(Guid supplierId, string slug, ProductContent content, DateTimeOffset now, Guid? id = null)
    {
        if (content.CheckDraft().Failure is { } wrong)
            return wrong;
        if (content.Name.Zh is null)
            return Error.Of([Error.Invalid("Enter the tool’s Chinese name.").On("NameZh")]);
        var product = new Product(id ?? Guid.CreateVersion7())
        {
            SupplierId = supplierId,
            Slug = slug,
            StartedAt = now,
            ChangedAt = now,
            RevisionCount = 1,
        };
        product._revisions.Add(ProductRevision.Begin(1, content, now));
        return product;
    }

    /// <summary>What the supplier may change now: everything before a version is sent, of one that came back what its reviewer remarked on.</summary>
    public IReadOnlyList<ProductSection> OpenSections => Open is { } open ? open.OpenSections : Enum.GetValues<ProductSection>();

    /// <summary>Keeps what has been written, complete or not. What everybody sees stays as it is; the first change begins a new version.</summary>
    public Result Write(ProductContent content, DateTimeOffset now)
    {
        if (Open is { State: RevisionState.Submitted })
            return ProductErrors.InReview;
        if (Open is { } version && FieldChange.Between(version.Content, content).Any(c => !version.OpenSections.Contains(FieldValue.SectionOf(c.Field))))
            return ProductErrors.SectionClosed;
        if (content.CheckDraft().Failure is { } wrong)
            return wrong;
        if (Open is { } open)
            open.Take(content, now);
        else
            _revisions.Add(ProductRevision.Begin(++RevisionCount, content, now));
        return Changed(now);
    }

    /// <summary>Drops the version that is being written; what everybody sees stays.</summary>
    public Result Discard(DateTimeOffset now)
    {
        if (Open is not { } open)
            return ProductErrors.NothingOpen;
        if (open.State == RevisionState.Submitted)
            return ProductErrors.InReview;
        if (Live is null)
            return ProductErrors.OnlyVersion;
        _revisions.Remove(open);
        return Changed(now);
    }

    /// <summary>Why the product cannot be deleted altogether, or null: only what nobody else has ever seen can be.</summary>
    public Error? WhyNotDeletable() =>
        Listing != ListingState.NeverListed ? ProductErrors.WasListed
        : Open is { State: RevisionState.Submitted } ? ProductErrors.InReview
        : null;

    private Result Changed(DateTimeOffset now)
    {
        ChangedAt = now;
        Touch();
        return Result.Success();
    }
}
