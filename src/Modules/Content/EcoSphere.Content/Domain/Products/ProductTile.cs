using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Products;

/// <summary>What Content knows of a tool of the marketplace, told by its events: for the newest tools of the home page and for the search.</summary>
internal sealed class ProductTile
{
    public const int NameLength = 200;
    public const int SummaryLength = 1000;
    public const int PathLength = 300;

    private ProductTile() { }

    /// <summary>The product.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whether it can be seen at the marketplace.</summary>
    public bool IsListed { get; private set; }

    public string Slug { get; private set; } = "";

    public string NameZh { get; private set; } = "";

    public string? NameEn { get; private set; }

    public string SummaryZh { get; private set; } = "";

    public string? SummaryEn { get; private set; }

    public string SupplierName { get; private set; } = "";

    public string? SupplierNameEn { get; private set; }

    public string CategoryZh { get; private set; } = "";

    public string CategoryEn { get; private set; } = "";

    /// <summary>The local address of its picture.</summary>
    public string ImagePath { get; private set; } = "";

    public string ImageAltZh { get; private set; } = "";

    public string? ImageAltEn { get; private set; }

    /// <summary>Whether it carries the badge (標章).</summary>
    public bool IsCertified { get; private set; }

    /// <summary>When it could first be seen (UTC).</summary>
    public DateTimeOffset PublishedAt { get; private set; }

    public string Path => $"/marketplace/products/{Slug}";

    public static ProductTile Heard(Guid id) => new() { Id = id };

    /// <summary>It can be seen, and looks like this now.</summary>
    public void Show(Contents told, bool isCertified, DateTimeOffset publishedAt)
    {
        (IsListed, Slug, ImagePath, IsCertified, PublishedAt) = (true, told.Slug, told.ImagePath, isCertified, publishedAt);
        (NameZh, NameEn) = (told.Name.Zh!, told.Name.En);
        (SummaryZh, SummaryEn) = (told.Summary.Zh!, told.Summary.En);
        (SupplierName, SupplierNameEn) = (told.Supplier.Zh!, told.Supplier.En);
        (CategoryZh, CategoryEn) = (told.Category.Zh!, told.Category.En!);
        (ImageAltZh, ImageAltEn) = (told.ImageAlt.Zh!, told.ImageAlt.En);
    }

    public void Certify(bool isCertified) => IsCertified = isCertified;

    public void Hide() => IsListed = false;

    /// <summary>What a tool's card says.</summary>
    internal sealed record Contents(
        string Slug,
        LocalText Name,
        LocalText Summary,
        LocalText Supplier,
        LocalText Category,
        string ImagePath,
        LocalText ImageAlt
    );
}
