using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Categories;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>The words of a product, the same on the supplier's pages and the reviewers'.</summary>
internal static class ProductWords
{
    /// <summary>Whether the reader reads English.</summary>
    public static bool English => Reader.InEnglish;

    public static string Name(IStringLocalizer text, LocalText name) => name.In(English) ?? text["(no name yet)"];

    public static StatusTone Tone(ListingState state) =>
        state switch
        {
            ListingState.Listed => StatusTone.Good,
            ListingState.Withdrawn => StatusTone.Closed,
            _ => StatusTone.Neutral,
        };

    public static string Listing(IStringLocalizer text, ListingState state) =>
        text[
            state switch
            {
                ListingState.Listed => "Listed",
                ListingState.Withdrawn => "Off the market",
                _ => "Never listed",
            }
        ];

    public static StatusTone Tone(RevisionState state) =>
        state switch
        {
            RevisionState.Submitted => StatusTone.Waiting,
            RevisionState.Returned => StatusTone.Attention,
            _ => StatusTone.Neutral,
        };

    public static string Version(IStringLocalizer text, RevisionState state) =>
        text[
            state switch
            {
                RevisionState.Submitted => "In review",
                RevisionState.Returned => "Returned",
                _ => "Draft",
            }
        ];

    public static StatusTone Tone(ReviewDecision decision) =>
        decision switch
        {
            ReviewDecision.Approved => StatusTone.Good,
            ReviewDecision.Returned => StatusTone.Attention,
            _ => StatusTone.Closed,
        };

    public static string Decision(IStringLocalizer text, ReviewDecision decision) =>
        text[
            decision switch
            {
                ReviewDecision.Approved => "Approved",
                ReviewDecision.Returned => "Returned for correction",
                _ => "Taken back by the supplier",
            }
        ];

    public static string Section(IStringLocalizer text, ProductSection section) =>
        text[
            section switch
            {
                ProductSection.Description => "Description",
                ProductSection.Classification => "Classification",
                ProductSection.Plans => "Plans and prices",
                ProductSection.Cases => "Cases",
                ProductSection.Images => "Images",
                _ => "Files",
            }
        ];

    public static string Deployment(IStringLocalizer text, Deployment deployment) =>
        text[
            deployment switch
            {
                Domain.Products.Deployment.Cloud => "Cloud",
                Domain.Products.Deployment.OnPremises => "On premises",
                _ => "Cloud and on premises",
            }
        ];

    public static string Price(IStringLocalizer text, PriceModel model) =>
        text[
            model switch
            {
                PriceModel.Free => "Free of charge",
                PriceModel.Subscription => "Subscription",
                PriceModel.OneTime => "One-time purchase",
                _ => "Price on request",
            }
        ];

    /// <summary>The trades by name, in one line.</summary>
    public static string? Industries(IStringLocalizer text, IReadOnlyList<string> codes)
    {
        if (codes.Count == 0)
            return null;
        if (codes.Contains(ProductContent.AllIndustries))
            return text["All industries"];
        return string.Join(English ? ", " : "、", OfficialIndustries.All.Where(i => codes.Contains(i.Code)).Select(Industry));
    }

    public static string Industry(OfficialIndustry industry) => English ? industry.NameEn : industry.NameZh;

    public static string? Category(IReadOnlyList<CategoryChoice> categories, Guid? id) => categories.FirstOrDefault(c => c.Id == id)?.Name.In(English);

    public static string Field(IStringLocalizer text, ProductField field) =>
        text[
            field switch
            {
                ProductField.NameZh => "Chinese name",
                ProductField.NameEn => "English name",
                ProductField.SummaryZh => "Summary in Chinese",
                ProductField.SummaryEn => "Summary in English",
                ProductField.OverviewZh => "Overview in Chinese",
                ProductField.OverviewEn => "Overview in English",
                ProductField.FeaturesZh => "Features in Chinese",
                ProductField.FeaturesEn => "Features in English",
                ProductField.PlansZh => "Plans and prices in Chinese",
                ProductField.PlansEn => "Plans and prices in English",
                ProductField.CasesZh => "Cases in Chinese",
                ProductField.CasesEn => "Cases in English",
                ProductField.Category => "Function",
                ProductField.Industries => "Industries",
                ProductField.Deployment => "Deployment",
                ProductField.PriceModel => "Price model",
                ProductField.Website => "Website",
                ProductField.Images => "Images",
                _ => "Files",
            }
        ];

    /// <summary>A value of a field as people read it; of images and files the words.</summary>
    public static string? Value(IStringLocalizer text, IReadOnlyList<CategoryChoice> categories, ProductField field, string? value) =>
        value is null
            ? null
            : field switch
            {
                ProductField.Category => Category(categories, Guid.Parse(value)),
                ProductField.Industries => Industries(text, value.Split(',')),
                ProductField.Deployment => Deployment(text, Enum.Parse<Deployment>(value)),
                ProductField.PriceModel => Price(text, Enum.Parse<PriceModel>(value)),
                ProductField.Images or ProductField.Files => string.Join(
                    '\n',
                    value.Split('\n').Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..])
                ),
                _ => value,
            };

    /// <summary>The input of a field, as forms and failures name it.</summary>
    public static string Input(ProductField field) => field == ProductField.Category ? nameof(ProductContent.CategoryId) : field.ToString();
}
