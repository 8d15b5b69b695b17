using EcoSphere.Marketplace.Application.Products;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>All answers on one page, and the only button that sends them.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Mail)]
internal sealed class CheckModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : MyProductPage(mediator, text)
{
    /// <summary>The state of the product that is shown.</summary>
    [BindProperty]
    public Guid Seen { get; set; }

    /// <summary>The names of the parts that differ from what is live.</summary>
    public IReadOnlyList<string> Changed => [.. Own.Product.Changes.Select(c => ProductWords.Field(Text, c.Field))];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        if (Own.Product.Open is null || Own.IsInReview)
            return Redirect(MarketplaceLinks.SupplierProduct(Id));
        Seen = Own.Product.Version;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var sent = await Mediator.Send(new SubmitProduct(Id, Seen), ct);
        if (sent.Error is { } error)
            return this.ApplyError(error, Text, prefix: "") ?? await Load(ct) ?? Page();
        TempData["Status"] = Text["Sent for review. You get a mail once it is decided."].Value;
        return Redirect(MarketplaceLinks.SupplierProduct(Id));
    }
}
