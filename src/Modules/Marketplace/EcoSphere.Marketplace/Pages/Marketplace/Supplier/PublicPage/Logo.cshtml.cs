using EcoSphere.Marketplace.Application.Suppliers;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.PublicPage;

/// <summary>Gives suppliers their own logo.</summary>
[Authorize]
internal sealed class LogoModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var opened = await mediator.Send(new OpenMyLogo(), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.Preview(opened.Value.Content, opened.Value.File);
    }
}
