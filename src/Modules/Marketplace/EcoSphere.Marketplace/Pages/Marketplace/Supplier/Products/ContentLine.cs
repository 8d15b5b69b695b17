using EcoSphere.Marketplace.Application.Categories;
using EcoSphere.Marketplace.Domain.Products;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>One answer of a product's form, with the address where it is changed, or an empty one where it cannot be.</summary>
internal sealed record ContentLine(string Id, ProductSection Section, string Term, string? Value, string ChangeUrl)
{
    /// <summary>All answers but images and files, in the order of the form.</summary>
    /// <param name="text">The texts.</param>
    /// <param name="content">The answers.</param>
    /// <param name="categories">All categories.</param>
    /// <param name="formUrl">The form where they are changed, or null.</param>
    /// <param name="open">The sections that can be changed, where not all can.</param>
    public static IReadOnlyList<ContentLine> Of(
        IStringLocalizer text,
        ProductContent content,
        IReadOnlyList<CategoryChoice> categories,
        string? formUrl = null,
        IReadOnlyList<ProductSection>? open = null
    )
    {
        var given = FieldChange.Between(ProductContent.Empty, content).ToDictionary(c => c.Field, c => c.After);
        return
        [
            .. Enum.GetValues<ProductField>()
                .Where(f => f is not (ProductField.Images or ProductField.Files))
                .Select(f => new ContentLine(
                    ProductWords.Input(f),
                    FieldValue.SectionOf(f),
                    ProductWords.Field(text, f),
                    ProductWords.Value(text, categories, f, given.GetValueOrDefault(f)),
                    formUrl is null || open?.Contains(FieldValue.SectionOf(f)) == false ? "" : $"{formUrl}?back=check#Input_{ProductWords.Input(f)}"
                )),
        ];
    }
}
