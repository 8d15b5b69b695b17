using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain.Products;

namespace EcoSphere.Marketplace.Application.ProductReviews;

/// <summary>The parts of the reviewers' list.</summary>
internal enum ReviewTab
{
    /// <summary>A version waits for a decision.</summary>
    Waiting,

    /// <summary>A version waits for its supplier.</summary>
    Returned,
    Listed,
    Withdrawn,
    All,
}

/// <summary>How the reviewers' list is narrowed and sorted. What is only being written is not the reviewers' to see.</summary>
/// <param name="Tab">The part.</param>
/// <param name="Keyword">A part of the product's name or the supplier's.</param>
/// <param name="Sort">A key of <see cref="Sorted"/>, with a leading hyphen when descending.</param>
internal sealed record ReviewFilter(ReviewTab Tab, string? Keyword, string? Sort)
{
    /// <summary>Whether a standing belongs to a part.</summary>
    public static bool IsPartOf(ReviewTab tab, ProductCount count) =>
        tab switch
        {
            ReviewTab.Waiting => count.Open == RevisionState.Submitted,
            ReviewTab.Returned => count.Open == RevisionState.Returned,
            ReviewTab.Listed => count.Listing == ListingState.Listed,
            ReviewTab.Withdrawn => count.Listing == ListingState.Withdrawn,
            _ => true,
        };

    /// <summary>With the keyword; parts are counted before they narrow.</summary>
    public IQueryable<ProductVersions> Found(IMarketplaceDb db) =>
        db.Versions(db.Products, withDrafts: false).Where(x => x.Live != null || x.Open != null).Named(Keyword);

    public IQueryable<ProductVersions> Narrowed(IQueryable<ProductVersions> found) =>
        Tab switch
        {
            ReviewTab.Waiting => found.Where(x => x.Open!.State == RevisionState.Submitted),
            ReviewTab.Returned => found.Where(x => x.Open!.State == RevisionState.Returned),
            ReviewTab.Listed => found.Where(x => x.Product.Listing == ListingState.Listed),
            ReviewTab.Withdrawn => found.Where(x => x.Product.Listing == ListingState.Withdrawn),
            _ => found,
        };

    /// <summary>What waits longest comes first, elsewhere what was changed last, unless told otherwise.</summary>
    public IQueryable<ProductVersions> Sorted(IQueryable<ProductVersions> narrowed) =>
        (
            Key switch
            {
                "name" => narrowed.OrderBy(x => x.Open!.NameZh ?? x.Live!.NameZh),
                "-name" => narrowed.OrderByDescending(x => x.Open!.NameZh ?? x.Live!.NameZh),
                "supplier" => narrowed.OrderBy(x => x.Supplier.Name),
                "-supplier" => narrowed.OrderByDescending(x => x.Supplier.Name),
                // the index that ends in it serves only what is in review
                "sent" when Tab == ReviewTab.Waiting => narrowed.OrderBy(x => x.Open!.SubmittedAt),
                "sent" => narrowed.OrderBy(x => x.Open!.SubmittedAt ?? x.Live!.SubmittedAt),
                "-sent" => narrowed.OrderByDescending(x => x.Open!.SubmittedAt ?? x.Live!.SubmittedAt),
                "changed" => narrowed.OrderBy(x => x.Product.ChangedAt),
                _ => narrowed.OrderByDescending(x => x.Product.ChangedAt),
            }
        ).ThenBy(x => x.Product.Id);

    /// <summary>The key of the order that is shown.</summary>
    public string Key =>
        !string.IsNullOrEmpty(Sort) ? Sort
        : Tab == ReviewTab.Waiting ? "sent"
        : "-changed";
}
