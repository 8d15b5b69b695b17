using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.ProductReviews;
using EcoSphere.Marketplace.Domain.Products;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Products;

/// <summary>Asks once before a withdrawn product is listed again.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class ListAgainModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : ReviewedProductPage(mediator, text)
{
    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        return Review.Product.Listing == ListingState.Withdrawn ? Page() : Redirect(MarketplaceLinks.AdminProduct(Id));
    }

    public Task<IActionResult> OnPost(CancellationToken ct) =>
        Do(new ListWithdrawnProduct(Id), Text["The product is listed again. The supplier gets a mail."], ct);
}
