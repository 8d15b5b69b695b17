using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Catalogue;

/// <summary>The documents of the tools that everybody sees.</summary>
[AllowAnonymous]
internal sealed class ProductFileModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    public async Task<IActionResult> OnGet(string slug, Guid fileId, CancellationToken ct)
    {
        var opened = await mediator.Send(new OpenListedFile(slug, fileId, IsPicture: false), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.PublicDocument(opened.Value.Content, opened.Value.File);
    }
}
