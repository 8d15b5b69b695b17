using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>The version under way, or the live one, as visitors see it.</summary>
[Authorize]
internal sealed class PreviewModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : MyProductPage(mediator, text)
{
    public async Task<IActionResult> OnGet(CancellationToken ct) => await Load(ct) ?? Page();
}
