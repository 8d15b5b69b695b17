namespace EcoSphere.Marketplace.Pages.Marketplace;

/// <summary>The addresses of the module's pages, written in one place.</summary>
internal static class MarketplaceLinks
{
    public const string Products = "/marketplace/products";
    public const string Compare = "/marketplace/compare";
    public const string Verified = "/marketplace/verification";
    public const string NewInquiry = "/marketplace/inquiries/new";

    public const string MyInquiries = "/member/inquiries";

    public const string SupplierPage = "/supplier/page";
    public const string SupplierProducts = "/supplier/products";
    public const string SupplierNewProduct = $"{SupplierProducts}/new";
    public const string SupplierInquiries = "/supplier/inquiries";
    public const string SupplierVerifications = "/supplier/verification";

    public const string AdminReviews = "/admin/marketplace/products";
    public const string AdminCategories = "/admin/marketplace/categories";
    public const string AdminNewCategory = $"{AdminCategories}/new";
    public const string AdminInquiries = "/admin/marketplace/inquiries";
    public const string AdminVerifications = "/admin/marketplace/verification";

    public static string Product(string slug) => $"{Products}/{slug}";

    public static string ProductImage(string slug, Guid fileId) => Domain.Products.ProductImage.PathOf(slug, fileId);

    public static string ProductFile(string slug, Guid fileId) => $"{Products}/{slug}/files/{fileId}";

    public static string Supplier(string slug) => $"/marketplace/suppliers/{slug}";

    public static string SupplierLogo(string slug) => $"/marketplace/suppliers/{slug}/logo";

    public static string Comparison(IEnumerable<string> slugs) => $"{Compare}?{string.Join('&', slugs.Select(s => $"p={Uri.EscapeDataString(s)}"))}";

    /// <summary>The catalogue, narrowed to one function.</summary>
    public static string Function(string categorySlug) => $"{Products}?function={categorySlug}";

    /// <summary>The catalogue with tools that are chosen for comparing.</summary>
    public static string Choosing(IEnumerable<string> slugs) =>
        string.Join('&', slugs.Select(s => $"compare={Uri.EscapeDataString(s)}")) is { Length: > 0 } chosen ? $"{Products}?{chosen}" : Products;

    /// <summary>The catalogue of what does the same as a tool, which is chosen for comparing.</summary>
    public static string CompareWithOthers(string categorySlug, string productSlug) => $"{Function(categorySlug)}&compare={productSlug}";

    public static string Ask(string productSlug) => $"{NewInquiry}?product={productSlug}";

    public static string AskAgain(Guid inquiryId) => $"{NewInquiry}?from={inquiryId}";

    public static string MyInquiry(Guid id) => $"{MyInquiries}/{id}";

    public static string MyInquiryFile(Guid id, Guid fileId) => $"{MyInquiries}/{id}/files/{fileId}";

    public static string SupplierProduct(Guid id) => $"{SupplierProducts}/{id}";

    public static string SupplierProductFile(Guid id, Guid fileId) => $"{SupplierProducts}/{id}/files/{fileId}";

    public static string SupplierInquiry(Guid id) => $"{SupplierInquiries}/{id}";

    public static string SupplierInquiryFile(Guid id, Guid fileId) => $"{SupplierInquiries}/{id}/files/{fileId}";

    public static string SupplierVerification(Guid id) => $"{SupplierVerifications}/{id}";

    public static string SupplierVerificationFile(Guid id, Guid fileId) => $"{SupplierVerifications}/{id}/files/{fileId}";

    public static string AdminProduct(Guid id) => $"{AdminReviews}/{id}";

    public static string AdminProductFile(Guid id, Guid fileId) => $"{AdminReviews}/{id}/files/{fileId}";

    public static string AdminCategory(string slug) => $"{AdminCategories}/{slug}";

    public static string AdminInquiry(Guid id) => $"{AdminInquiries}/{id}";

    public static string AdminInquiryFile(Guid id, Guid fileId) => $"{AdminInquiries}/{id}/files/{fileId}";

    public static string AdminVerification(Guid id) => $"{AdminVerifications}/{id}";

    public static string AdminVerificationFile(Guid id, Guid fileId) => $"{AdminVerifications}/{id}/files/{fileId}";
}
