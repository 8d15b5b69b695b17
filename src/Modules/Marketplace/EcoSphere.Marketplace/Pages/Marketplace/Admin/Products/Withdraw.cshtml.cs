using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.ProductReviews;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Products;

/// <summary>Takes a product off the market, with a reason that the supplier reads.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class WithdrawModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : ReviewedProductPage(mediator, text)
{
    [BindProperty]
    public ReasonInput Input { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        return Review.Product.Listing == ListingState.Listed ? Page() : Redirect(MarketplaceLinks.AdminProduct(Id));
    }

    public Task<IActionResult> OnPost(CancellationToken ct) =>
        Do(new WithdrawListedProduct(Id, Input.Reason), Text["The product has been withdrawn. The supplier gets a mail with the reason."], ct);
}
