using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Catalogue;

/// <summary>The catalogue of tools. Every state of it is an address.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    public CatalogueAddress Address { get; private set; } = null!;

    public CatalogueResult Found { get; private set; } = null!;

    /// <summary>The tools that are chosen for comparing.</summary>
    public IReadOnlyList<ListedName> Compared { get; private set; } = [];

    public CardList Cards => new(Found.Products.Items, Address.Comparing, Compared);

    public IReadOnlyList<FacetOption> Functions => [.. Found.Counts.Categories.Select(c => new FacetOption(c.Slug, c.Name.Here()!, c.Count))];

    public IReadOnlyList<FacetOption> Industries =>
        [.. OfficialIndustries.All.Select(i => new FacetOption(i.Code, CatalogueWords.Industry(i), Found.Counts.Industries[i.Code]))];

    public IReadOnlyList<FacetOption> Deployments =>
        [.. Found.Counts.Deployments.Select(d => new FacetOption(CatalogueAddress.KeyOf(d.Key), CatalogueWords.Deployment(text, d.Key), d.Value))];

    public IReadOnlyList<FacetOption> Prices =>
        [.. Found.Counts.PriceModels.Select(p => new FacetOption(CatalogueAddress.KeyOf(p.Key), CatalogueWords.PriceModel(text, p.Key), p.Value))];

    public IReadOnlyList<FacetOption> Verification => [new FacetOption(CatalogueAddress.Yes, text["With the badge"], Found.Counts.Certified)];

    /// <summary>What is chosen, each with the address of the list without it.</summary>
    public IReadOnlyList<(string Text, string Url)> Chosen =>
        [
            .. Address.Keyword is { } keyword ? [(text["“{0}”", keyword].Value, Address.WithoutKeyword())] : Array.Empty<(string, string)>(),
            .. Chips(CatalogueAddress.FunctionName, Functions, Address.Functions),
            .. Chips(CatalogueAddress.IndustryName, Industries, Address.Industry is { } industry ? [industry] : []),
            .. Chips(CatalogueAddress.DeploymentName, Deployments, Address.Deployments.Select(CatalogueAddress.KeyOf)),
            .. Chips(CatalogueAddress.PriceName, Prices, Address.Prices.Select(CatalogueAddress.KeyOf)),
            .. Chips(CatalogueAddress.CertifiedName, Verification, Address.IsCertified ? [CatalogueAddress.Yes] : []),
        ];

    public IReadOnlyList<(string Key, string Text, bool IsCurrent)> Orders =>
        [
            .. Address.Keyword is null
                ? Array.Empty<(string, string, bool)>()
                : [("relevance", text["Relevance"].Value, Address.Sort == CatalogueSort.Relevance)],
            ("newest", text["Newest first"].Value, Address.Sort == CatalogueSort.Newest),
            ("name", text["By name"].Value, Address.Sort == CatalogueSort.Name),
        ];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        Address = new CatalogueAddress(Request);
        // everybody looks for something else: keeping that would drive out what is asked for often
        if (Address.Keyword is not null && HttpContext.Features.Get<IOutputCacheFeature>() is { } cache)
            cache.Context.AllowCacheStorage = false;
        var found = await mediator.Send(new SearchProducts(Address.Filter, Address.Sort, Address.Page, Reader.InEnglish), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Found = found.Value;
        if (Address.Compared.Count > 0)
            Compared = (await mediator.Send(new NameListedProducts(Address.Compared), ct)).Value;
        return Page();
    }

    private IEnumerable<(string Text, string Url)> Chips(string name, IReadOnlyList<FacetOption> options, IEnumerable<string> chosen) =>
        options.Where(o => chosen.Contains(o.Value)).Select(o => (o.Text, Address.Without(name, o.Value)));
}
