using EcoSphere.Marketplace.Application.Products;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>Asks once before a product that was never listed is deleted.</summary>
[Authorize]
internal sealed class DeleteModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : MyProductPage(mediator, text)
{
    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        return Own.Product.WhyNotDeletable() is null ? Page() : Redirect(MarketplaceLinks.SupplierProduct(Id));
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var deleted = await Mediator.Send(new DeleteProduct(Id), ct);
        if (deleted.Error is { } error)
            return this.ApplyError(error, Text) ?? await Load(ct) ?? Page();
        TempData["Status"] = Text["The product has been deleted."].Value;
        return Redirect(MarketplaceLinks.SupplierProducts);
    }
}
