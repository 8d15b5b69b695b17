using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Catalogue;

/// <summary>Tools side by side.</summary>
[AllowAnonymous]
internal sealed class CompareModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    /// <summary>The tools, in the order of the address.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public IReadOnlyList<string> Chosen { get; set; } = [];

    /// <summary>Whether what all have in common is left out.</summary>
    [BindProperty(SupportsGet = true, Name = "differences")]
    public bool OnlyDifferences { get; set; }

    public IReadOnlyList<ComparedProduct> Tools { get; private set; } = [];

    public IReadOnlyList<ComparedRow> Rows { get; private set; } = [];

    public IReadOnlyList<ComparedRow> Shown => OnlyDifferences ? [.. Rows.Where(r => r.IsDifferent)] : Rows;

    public bool IsTooMuch => Chosen.Count > CompareProducts.MaxTools;

    /// <summary>Whether some of what was chosen is not on offer.</summary>
    public bool IsSomethingGone => Tools.Count < Math.Min(Chosen.Count, CompareProducts.MaxTools);

    /// <summary>The catalogue with these tools chosen, to exchange some.</summary>
    public string Catalogue => MarketplaceLinks.Choosing(Tools.Select(t => t.Slug));

    public string Without(string slug) => Addresses.With(Request, "p", Tools.Select(t => t.Slug).Where(s => s != slug));

    /// <summary>This comparison with what is equal, or without.</summary>
    public string Differences(bool only) => Addresses.With(Request, "differences", only ? ["true"] : []);

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        Chosen = [.. Chosen.Where(s => !string.IsNullOrEmpty(s)).Distinct(StringComparer.Ordinal)];
        var tools = await mediator.Send(new CompareProducts(Chosen), ct);
        if (tools.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Tools = tools.Value;
        Rows =
        [
            Row("Function", t => t.Category),
            Row("Verification", t => Plain(t.Badge is { } badge ? CatalogueWords.Badge(text, badge) : text["No badge"])),
            Row("Deployment", t => Plain(CatalogueWords.Deployment(text, t.Content.Deployment!.Value))),
            Row("Price model", t => Plain(CatalogueWords.PriceModel(text, t.Content.PriceModel!.Value))),
            Row("Suitable industries", t => Plain(CatalogueWords.Industries(text, t.Content.Industries))),
            Row("In short", t => t.Content.Summary),
            Row("Features", t => t.Content.Features),
            Row("Plans and prices", t => t.Content.Plans),
            Row("Case studies", t => t.Content.Cases),
        ];
        return Page();
    }

    private static LocalText Plain(string said) => new(said, said);

    private ComparedRow Row(string key, Func<ComparedProduct, LocalText> value) => new(text[key], [.. Tools.Select(value)]);
}

/// <summary>One property of the tools that are compared.</summary>
/// <param name="Title">What it is, translated.</param>
/// <param name="Values">What each tool has.</param>
internal sealed record ComparedRow(string Title, IReadOnlyList<LocalText> Values)
{
    public bool IsDifferent => Values.Select(v => v.Here()).Distinct(StringComparer.Ordinal).Count() > 1;
}
