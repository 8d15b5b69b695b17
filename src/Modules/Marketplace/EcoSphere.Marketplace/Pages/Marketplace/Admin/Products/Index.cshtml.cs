using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.ProductReviews;
using EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;
using EcoSphere.Platform.Exports;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Products;

/// <summary>The reviewers' list: what waits longest comes first.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, IStringLocalizer<MarketplaceText> text) : PageModel
{
    /// <summary>A part of the list, or nothing for what waits.</summary>
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    public required ReviewList List { get; set; }

    public string Sorting => Filter.Key;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The parts as tabs, each with its count.</summary>
    public IEnumerable<(string Url, string Text, int Count, bool IsCurrent)> Tabs =>
        Enum.GetValues<ReviewTab>()
            .Select(tab =>
                (
                    With("state", tab == ReviewTab.Waiting ? null : tab.ToString()),
                    Words(tab),
                    List.Counts.Where(c => ReviewFilter.IsPartOf(tab, c)).Sum(c => c.Count),
                    Filter.Tab == tab
                )
            );

    private ReviewFilter Filter =>
        new(Enum.TryParse<ReviewTab>(State, ignoreCase: true, out var tab) && Enum.IsDefined(tab) ? tab : ReviewTab.Waiting, Keyword, Sort);

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListProductReviews(Filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        return List.Rows.Info.IsOutside ? NotFound() : Page();
    }

    /// <summary>The whole filtered list as a file.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken ct, ExportFormat format = ExportFormat.Csv)
    {
        var found = await mediator.Send(new ExportProducts(Filter), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        return new ExportResult<ExportedProduct>(Columns(), found.Value, format, $"products-{Show.Day(Now):yyyyMMdd}");
    }

    public string ExportUrl(ExportFormat format)
    {
        var here = With("handler", "Export");
        return $"{here}&format={format}";
    }

    private string Words(ReviewTab tab) =>
        text[
            tab switch
            {
                ReviewTab.Waiting => "In review",
                ReviewTab.Returned => "Returned",
                ReviewTab.Listed => "Listed",
                ReviewTab.Withdrawn => "Off the market",
                _ => "All",
            }
        ];

    /// <summary>This page's address with one part changed; a changed list starts at its first page.</summary>
    private string With(string name, string? value)
    {
        var query = Request
            .Query.Where(p => p.Key != name && p.Key is not ("page" or "handler" or "format"))
            .SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v)));
        return Request.Path + QueryString.Create(value is null ? query : query.Append(KeyValuePair.Create(name, (string?)value)));
    }

    private ExportTable<ExportedProduct> Columns() =>
        new ExportTable<ExportedProduct>(text["Product reviews"])
            .Text(text["Chinese name"], p => p.Name.Zh)
            .Text(text["English name"], p => p.Name.En)
            .Text(text["Supplier"], p => p.Supplier.Zh)
            .Text(text["Function"], p => p.Category.In(ProductWords.English))
            .Text(text["Deployment"], p => p.Deployment is { } d ? ProductWords.Deployment(text, d) : null)
            .Text(text["Price model"], p => p.PriceModel is { } m ? ProductWords.Price(text, m) : null)
            .Text(text["Website"], p => p.Website)
            .Text(text["Public page"], p => MarketplaceLinks.Product(p.Slug))
            .Text(text["State"], p => ProductWords.Listing(text, p.Listing))
            .Text(text["Version under way"], p => p.Open is { } open ? ProductWords.Version(text, open) : null)
            .Number(text["Round"], p => p.Round)
            .Time(text["Sent on"], p => p.SubmittedAt)
            .Time(text["First listed on"], p => p.PublishedAt)
            .Time(text["Withdrawn on"], p => p.WithdrawnAt)
            .Text(text["Reason"], p => p.WithdrawalReason)
            .Text(text["Badge"], p => p.CertificateNumber);
}
