using EcoSphere.Marketplace.Application.ProductReviews;
using EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Products;

/// <summary>What the reviewers' pages about one product have in common: which it is, and how it stands.</summary>
internal abstract class ReviewedProductPage(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ProductReviewView Review { get; private set; } = null!;

    public string Name => ProductWords.Name(text, Review.Shown.Content.Name);

    private protected IStringLocalizer<MarketplaceText> Text => text;

    private protected async Task<IActionResult?> Load(CancellationToken ct)
    {
        var found = await mediator.Send(new GetProductReview(Id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Review = found.Value;
        return null;
    }

    private protected async Task<IActionResult> Do(ICommand command, string done, CancellationToken ct)
    {
        // a number that cannot be read comes from no form of ours
        if (!ModelState.IsValid)
            return BadRequest();
        var result = await mediator.Send(command, ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(ct) ?? Page();
        TempData["Status"] = done;
        return Redirect(MarketplaceLinks.AdminProduct(Id));
    }
}
