namespace EcoSphere.Marketplace.Domain.Products;

/// <summary>What a product tells of itself, in the order of the form.</summary>
internal enum ProductField
{
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

    /// <summary>Values are ids of categories.</summary>
    Category,

    /// <summary>Values are codes with commas between them, or <see cref="ProductContent.AllIndustries"/>.</summary>
    Industries,
    Deployment,
    PriceModel,
    Website,

    /// <summary>One line for each: the file's id, a space, the words for it.</summary>
    Images,

    /// <summary>One line for each: the file's id, a space, its titles.</summary>
    Files,
}

/// <summary>A part of a product that differs from what is live.</summary>
internal sealed record FieldChange(ProductField Field, string? Before, string? After)
{
    /// <summary>The parts that differ, in the order of the form.</summary>
    public static IReadOnlyList<FieldChange> Between(ProductContent before, ProductContent after) =>
        [
            .. Values(before)
                .Zip(Values(after))
                .Where(pair => pair.First.Value != pair.Second.Value)
                .Select(pair => new FieldChange(pair.First.Field, pair.First.Value, pair.Second.Value)),
        ];

    private static (ProductField Field, string? Value)[] Values(ProductContent content) =>
        [
            (ProductField.NameZh, content.Name.Zh),
            (ProductField.NameEn, content.Name.En),
            (ProductField.SummaryZh, content.Summary.Zh),
            (ProductField.SummaryEn, content.Summary.En),
            (ProductField.OverviewZh, content.Overview.Zh),
            (ProductField.OverviewEn, content.Overview.En),
            (ProductField.FeaturesZh, content.Features.Zh),
            (ProductField.FeaturesEn, content.Features.En),
            (ProductField.PlansZh, content.Plans.Zh),
            (ProductField.PlansEn, content.Plans.En),
            (ProductField.CasesZh, content.Cases.Zh),
            (ProductField.CasesEn, content.Cases.En),
            (ProductField.Category, content.CategoryId?.ToString()),
            (ProductField.Industries, Listed(content.Industries, ",")),
            (ProductField.Deployment, content.Deployment?.ToString()),
            (ProductField.PriceModel, content.PriceModel?.ToString()),
            (ProductField.Website, content.Website),
            (ProductField.Images, Listed(content.Images.Select(i => Words(i.FileId, i.AltZh, i.AltEn)), "\n")),
            (ProductField.Files, Listed(content.Files.Select(f => Words(f.FileId, f.TitleZh, f.TitleEn)), "\n")),
        ];

    private static string? Listed(IEnumerable<string> values, string separator) => string.Join(separator, values) is { Length: > 0 } list ? list : null;

    private static string Words(Guid fileId, string zh, string? en) => en is null ? $"{fileId} {zh}" : $"{fileId} {zh} / {en}";
}
