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

/// <summary>What a part of a product was at some time, as text.</summary>
internal sealed record FieldValue(ProductField Field, string? Value)
{
    /// <summary>The section of the form that the part belongs to.</summary>
    public static ProductSection SectionOf(ProductField field) =>
        field switch
        {
            <= ProductField.FeaturesEn => ProductSection.Description,
            ProductField.PlansZh or ProductField.PlansEn => ProductSection.Plans,
            ProductField.CasesZh or ProductField.CasesEn => ProductSection.Cases,
            ProductField.Images => ProductSection.Images,
            ProductField.Files => ProductSection.Files,
            _ => ProductSection.Classification,
        };
}

/// <summary>A part of a product that differs from what was before, such as what is live.</summary>
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

    /// <summary>The parts that differ from what they were once, in the order of the form.</summary>
    public static IReadOnlyList<FieldChange> Since(IReadOnlyList<FieldValue> before, ProductContent after)
    {
        var was = before.ToDictionary(v => v.Field, v => v.Value);
        return
        [
            .. Values(after)
                .Where(now => was.GetValueOrDefault(now.Field) != now.Value)
                .Select(now => new FieldChange(now.Field, was.GetValueOrDefault(now.Field), now.Value)),
        ];
    }

    /// <summary>What every part is, to be compared with later.</summary>
    public static IReadOnlyList<FieldValue> Kept(ProductContent content) => [.. Values(content).Where(v => v.Value is not null)];

    private static FieldValue[] Values(ProductContent content) =>
        [
            new(ProductField.NameZh, content.Name.Zh),
            new(ProductField.NameEn, content.Name.En),
            new(ProductField.SummaryZh, content.Summary.Zh),
            new(ProductField.SummaryEn, content.Summary.En),
            new(ProductField.OverviewZh, content.Overview.Zh),
            new(ProductField.OverviewEn, content.Overview.En),
            new(ProductField.FeaturesZh, content.Features.Zh),
            new(ProductField.FeaturesEn, content.Features.En),
            new(ProductField.PlansZh, content.Plans.Zh),
            new(ProductField.PlansEn, content.Plans.En),
            new(ProductField.CasesZh, content.Cases.Zh),
            new(ProductField.CasesEn, content.Cases.En),
            new(ProductField.Category, content.CategoryId?.ToString()),
            new(ProductField.Industries, Listed(content.Industries, ",")),
            new(ProductField.Deployment, content.Deployment?.ToString()),
            new(ProductField.PriceModel, content.PriceModel?.ToString()),
            new(ProductField.Website, content.Website),
            new(ProductField.Images, Listed(content.Images.Select(i => Words(i.FileId, i.AltZh, i.AltEn)), "\n")),
            new(ProductField.Files, Listed(content.Files.Select(f => Words(f.FileId, f.TitleZh, f.TitleEn)), "\n")),
        ];

    private static string? Listed(IEnumerable<string> values, string separator) => string.Join(separator, values) is { Length: > 0 } list ? list : null;

    private static string Words(Guid fileId, string zh, string? en) => en is null ? $"{fileId} {zh}" : $"{fileId} {zh} / {en}";
}
