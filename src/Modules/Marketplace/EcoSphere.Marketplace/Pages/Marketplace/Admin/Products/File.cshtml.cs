using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.ProductReviews;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Products;

/// <summary>Gives reviewers the images and documents of versions that were sent.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class FileModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, Guid fileId, CancellationToken ct)
    {
        var opened = await mediator.Send(new OpenReviewedFile(id, fileId), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.Preview(opened.Value.Content, opened.Value.File);
    }
}
