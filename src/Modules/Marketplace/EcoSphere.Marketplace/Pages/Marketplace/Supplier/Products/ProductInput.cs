using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain.Products;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>The answers of the form about a product's text.</summary>
internal sealed class ProductInput
{
    /// <summary>The mark of the text that the form has shown.</summary>
    public string? Seen { get; set; }

    public string? NameZh { get; set; }

    public string? NameEn { get; set; }

    public string? SummaryZh { get; set; }

    public string? SummaryEn { get; set; }

    public string? OverviewZh { get; set; }

    public string? OverviewEn { get; set; }

    public string? FeaturesZh { get; set; }

    public string? FeaturesEn { get; set; }

    public string? PlansZh { get; set; }

    public string? PlansEn { get; set; }

    public string? CasesZh { get; set; }

    public string? CasesEn { get; set; }

    public Guid? CategoryId { get; set; }

    public List<string> Industries { get; set; } = [];

    public Deployment? Deployment { get; set; }

    public PriceModel? PriceModel { get; set; }

    public string? Website { get; set; }

    internal ProductTextForm Form =>
        new(
            NameZh,
            NameEn,
            SummaryZh,
            SummaryEn,
            OverviewZh,
            OverviewEn,
            FeaturesZh,
            FeaturesEn,
            PlansZh,
            PlansEn,
            CasesZh,
            CasesEn,
            CategoryId,
            Industries,
            Deployment,
            PriceModel,
            Website
        );

    internal static ProductInput Of(ProductContent content) =>
        new()
        {
            Seen = ContentStamp.OfText(content),
            NameZh = content.Name.Zh,
            NameEn = content.Name.En,
            SummaryZh = content.Summary.Zh,
            SummaryEn = content.Summary.En,
            OverviewZh = content.Overview.Zh,
            OverviewEn = content.Overview.En,
            FeaturesZh = content.Features.Zh,
            FeaturesEn = content.Features.En,
            PlansZh = content.Plans.Zh,
            PlansEn = content.Plans.En,
            CasesZh = content.Cases.Zh,
            CasesEn = content.Cases.En,
            CategoryId = content.CategoryId,
            Industries = [.. content.Industries],
            Deployment = content.Deployment,
            PriceModel = content.PriceModel,
            Website = content.Website,
        };
}
