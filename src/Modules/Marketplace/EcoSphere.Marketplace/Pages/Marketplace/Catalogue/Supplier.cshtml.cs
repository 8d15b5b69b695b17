using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Catalogue;

/// <summary>A supplier and all its tools.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class SupplierModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    public ListedSupplier Supplier { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string slug, CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var supplier = await mediator.Send(new GetListedSupplier(slug, number), ct);
        if (supplier.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Supplier = supplier.Value;
        return Page();
    }
}
