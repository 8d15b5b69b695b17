using System.Globalization;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Catalogue;

/// <summary>Words about tools that several public pages show.</summary>
internal static class CatalogueWords
{
    public static string Deployment(IStringLocalizer text, Deployment deployment) =>
        text[
            deployment switch
            {
                Domain.Products.Deployment.OnPremises => "On premises",
                Domain.Products.Deployment.Hybrid => "Hybrid",
                _ => "Cloud",
            }
        ];

    public static string PriceModel(IStringLocalizer text, PriceModel price) =>
        text[
            price switch
            {
                Domain.Products.PriceModel.Free => "Free of charge",
                Domain.Products.PriceModel.Subscription => "Subscription",
                Domain.Products.PriceModel.OneTime => "One-time purchase",
                _ => "Price on request",
            }
        ];

    public static string Industry(OfficialIndustry industry) => Reader.InEnglish ? industry.NameEn : industry.NameZh;

    /// <summary>The trades that a tool suits, in one line.</summary>
    public static string Industries(IStringLocalizer text, IReadOnlyList<string> codes) =>
        codes.Contains(ProductContent.AllIndustries)
            ? text["All manufacturing industries"]
            : string.Join(Reader.InEnglish ? "; " : "、", OfficialIndustries.All.Where(i => codes.Contains(i.Code)).Select(Industry));

    /// <summary>Certificate and last day in one line.</summary>
    public static string Badge(IStringLocalizer text, Application.Catalogue.Badge badge) =>
        text["Certificate {0}, valid until {1}", badge.Number, UiKit.Components.Show.Date(badge.ValidUntil)];
}
