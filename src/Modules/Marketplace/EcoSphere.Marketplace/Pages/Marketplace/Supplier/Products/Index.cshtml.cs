using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>The own supplier's products with how they stand.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    private static readonly RevisionState[] OpenStates = [RevisionState.Draft, RevisionState.Submitted, RevisionState.Returned];

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "version")]
    public string[] Version { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    public required MyProductList List { get; set; }

    public string Sorting => string.IsNullOrEmpty(Sort) ? "-changed" : Sort;

    public IReadOnlyList<FacetOption> Versions =>
        [
            .. OpenStates.Select(s => new FacetOption(
                s.ToString(),
                ProductWords.Version(text, s),
                List.Counts.Where(c => c.Open == s && (Filter with { Open = [] }).Fits(c)).Sum(c => c.Count)
            )),
        ];

    /// <summary>The standings as tabs, each with its count under the other filters.</summary>
    public IEnumerable<(string Url, string Text, int Count, bool IsCurrent)> Tabs =>
        [
            (With("state", null), text["All"].Value, Count(null), Filter.Listing is null),
            .. Enum.GetValues<ListingState>().Select(s => (With("state", s.ToString()), ProductWords.Listing(text, s), Count(s), Filter.Listing == s)),
        ];

    private MyProductFilter Filter =>
        new(Read<ListingState>(State), [.. Version.Select(Read<RevisionState>).OfType<RevisionState>().Intersect(OpenStates)], Keyword, Sort);

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListMyProducts(Filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        return List.Rows.Info.IsOutside ? NotFound() : Page();
    }

    private static T? Read<T>(string? typed)
        where T : struct, Enum => Enum.TryParse<T>(typed, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    private int Count(ListingState? listing) => List.Counts.Where((Filter with { Listing = listing }).Fits).Sum(c => c.Count);

    /// <summary>This page's address with one part changed; a changed list starts at its first page.</summary>
    private string With(string name, string? value)
    {
        var query = Request.Query.Where(p => p.Key != name && p.Key != "page").SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v)));
        return Request.Path + QueryString.Create(value is null ? query : query.Append(KeyValuePair.Create(name, (string?)value)));
    }
}
