using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain.Products;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>Takes a product off the market, with a reason.</summary>
[Authorize]
internal sealed class WithdrawModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : MyProductPage(mediator, text)
{
    [BindProperty]
    public ReasonInput Input { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        return Own.Product.Listing == ListingState.Listed ? Page() : Redirect(MarketplaceLinks.SupplierProduct(Id));
    }

    public Task<IActionResult> OnPost(CancellationToken ct) => Do(new WithdrawProduct(Id, Input.Reason), Text["The product has been withdrawn."], ct);
}
