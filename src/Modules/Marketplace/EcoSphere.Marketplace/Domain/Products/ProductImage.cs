namespace EcoSphere.Marketplace.Domain.Products;

/// <summary>A picture of a product; the first one stands on its card.</summary>
/// <param name="FileId">The stored file.</param>
/// <param name="AltZh">What it shows, for who cannot see it; compulsory.</param>
/// <param name="AltEn">The same in English, or null.</param>
internal sealed record ProductImage(Guid FileId, string AltZh, string? AltEn)
{
    public const int AltLength = 120;

    /// <summary>The public address of a product's picture.</summary>
    public static string PathOf(string slug, Guid fileId) => $"/marketplace/products/{slug}/images/{fileId}";
}

/// <summary>A brochure or another document of a product.</summary>
/// <param name="FileId">The stored file.</param>
/// <param name="TitleZh">What it is; compulsory.</param>
/// <param name="TitleEn">The same in English, or null.</param>
internal sealed record ProductFile(Guid FileId, string TitleZh, string? TitleEn)
{
    public const int TitleLength = 120;
}
