using EcoSphere.Marketplace.Application.Products;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>Begins a product with its name.</summary>
[Authorize]
internal sealed class NewModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty]
    public NameInput Input { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        // whoever may not begin one is told so before the form, not after it
        var mine = await mediator.Send(new ListMyProducts(new MyProductFilter(null, [], null, null), Page: 1), ct);
        if (mine.Error is { } refused)
            return this.ApplyError(refused, text) ?? BadRequest();
        Input.Id = Guid.CreateVersion7();
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid || Input.Id == Guid.Empty)
            return BadRequest();
        var begun = await mediator.Send(new BeginProduct(Input.Id, Input.NameZh, Input.NameEn), ct);
        if (begun.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        return Redirect(ProductLinks.Edit(Input.Id));
    }

    internal sealed class NameInput
    {
        /// <summary>The product's id to be; a form that is sent twice carries the same.</summary>
        public Guid Id { get; set; }

        public string? NameZh { get; set; }

        public string? NameEn { get; set; }
    }
}
