using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Products;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>The text of a product as typed.</summary>
internal sealed record ProductTextForm(
    string? NameZh,
    string? NameEn,
    string? SummaryZh,
    string? SummaryEn,
    string? OverviewZh,
    string? OverviewEn,
    string? FeaturesZh,
    string? FeaturesEn,
    string? PlansZh,
    string? PlansEn,
    string? CasesZh,
    string? CasesEn,
    Guid? CategoryId,
    IReadOnlyList<string> Industries,
    Deployment? Deployment,
    PriceModel? PriceModel,
    string? Website
)
{
    /// <summary>The content with this text; images and files stay, and so does a closed section for which the form had no inputs.</summary>
    /// <param name="content">The content.</param>
    /// <param name="open">The sections that can be changed.</param>
    public ProductContent ApplyTo(ProductContent content, IReadOnlyList<ProductSection> open)
    {
        bool Has(ProductSection section, params object?[] typed) => open.Contains(section) || typed.Any(t => t is not null);
        if (Has(ProductSection.Description, NameZh, NameEn, SummaryZh, SummaryEn, OverviewZh, OverviewEn, FeaturesZh, FeaturesEn))
            content = content with
            {
                Name = LocalText.Line(NameZh, NameEn),
                Summary = LocalText.Line(SummaryZh, SummaryEn),
                Overview = LocalText.Paragraphs(OverviewZh, OverviewEn),
                Features = LocalText.Paragraphs(FeaturesZh, FeaturesEn),
            };
        if (Has(ProductSection.Classification, CategoryId, Industries.FirstOrDefault(), Deployment, PriceModel, Website))
            content = content with
            {
                CategoryId = CategoryId,
                Industries = ProductContent.IndustriesOf(Industries),
                Deployment = Deployment,
                PriceModel = PriceModel,
                Website = WebAddress.Typed(Website),
            };
        if (Has(ProductSection.Plans, PlansZh, PlansEn))
            content = content with { Plans = LocalText.Paragraphs(PlansZh, PlansEn) };
        return Has(ProductSection.Cases, CasesZh, CasesEn) ? content with { Cases = LocalText.Paragraphs(CasesZh, CasesEn) } : content;
    }
}

/// <summary>What the forms of a product have in common.</summary>
internal static class ProductForms
{
    /// <summary>The form shows something that is not the present state any more; saving it would undo what somebody else has done.</summary>
    public static Error Stale =>
        Error.Conflict(
            "This part of the product was changed while you had the form open, by a colleague or by you in another tab. Compare with what is saved now, then save again if your answers are still right."
        );

    /// <summary>What is being written, else what is live.</summary>
    public static ProductContent Current(this Product product) => (product.Open ?? product.Live)?.Content ?? ProductContent.Empty;

    public static bool IsSameAs(this ProductContent content, ProductContent other) => FieldChange.Between(content, other).Count == 0;

    /// <summary>Why the chosen category cannot be had, or null: a retired one stays with the products whose live version has it.</summary>
    public static async Task<Error?> WhyNotOffered(this IMarketplaceDb db, Guid? categoryId, Product? product, CancellationToken ct)
    {
        if (categoryId is not { } id || id == product?.Live?.CategoryId)
            return null;
        return await db.Categories.AnyAsync(c => c.Id == id && !c.IsRetired, ct) ? null : Error.Of([CategoryErrors.Retired]);
    }
}
