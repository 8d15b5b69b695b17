using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Catalogue;

/// <summary>The logos of the suppliers that everybody sees.</summary>
[AllowAnonymous]
internal sealed class SupplierLogoModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    public async Task<IActionResult> OnGet(string slug, CancellationToken ct)
    {
        var opened = await mediator.Send(new OpenSupplierLogo(slug), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.PublicPicture(opened.Value.Content, opened.Value.File);
    }
}
