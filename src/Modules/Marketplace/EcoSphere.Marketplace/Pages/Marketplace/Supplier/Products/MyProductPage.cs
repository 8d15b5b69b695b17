using EcoSphere.Marketplace.Application.Products;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>What the pages about one product of the own supplier have in common: which it is, and how it stands.</summary>
internal abstract class MyProductPage(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public MyProduct Own { get; private set; } = null!;

    public string Name => ProductWords.Name(text, Own.Content.Name);

    public ContentView View => new(Own.Content, Own.SupplierName, Own.Categories, Own.Files, fileId => MarketplaceLinks.SupplierProductFile(Id, fileId));

    private protected IMediator Mediator => mediator;

    private protected IStringLocalizer<MarketplaceText> Text => text;

    /// <summary>Reads the product as it is now.</summary>
    /// <returns>The refusal, or null.</returns>
    private protected async Task<IActionResult?> Load(CancellationToken ct)
    {
        var found = await mediator.Send(new GetMyProduct(Id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Own = found.Value;
        return null;
    }

    /// <summary>Does something with the product and goes back to its page, or shows what is in the way.</summary>
    private protected async Task<IActionResult> Do(Platform.Messaging.ICommand command, string done, CancellationToken ct)
    {
        var result = await mediator.Send(command, ct);
        if (result.Error is { } error && this.ApplyError(error, text) is { } refused)
            return refused;
        if (result.IsFailure)
            return await Load(ct) ?? Page();
        TempData["Status"] = done;
        return Redirect(MarketplaceLinks.SupplierProduct(Id));
    }
}
