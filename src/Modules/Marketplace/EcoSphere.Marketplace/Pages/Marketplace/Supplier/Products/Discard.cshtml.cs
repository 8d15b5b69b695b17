using EcoSphere.Marketplace.Application.Products;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>Asks once before a version is dropped.</summary>
[Authorize]
internal sealed class DiscardModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : MyProductPage(mediator, text)
{
    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        return Own.Product is { Open: not null, Live: not null } && !Own.IsInReview ? Page() : Redirect(MarketplaceLinks.SupplierProduct(Id));
    }

    public Task<IActionResult> OnPost(CancellationToken ct) => Do(new DiscardProductVersion(Id), Text["The version has been discarded."], ct);
}
