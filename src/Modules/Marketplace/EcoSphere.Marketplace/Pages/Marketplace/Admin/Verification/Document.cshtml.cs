using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Verification;

/// <summary>Shows staff a document of a verification.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class DocumentModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, Guid fileId, CancellationToken ct)
    {
        var opened = await mediator.Send(new OpenVerificationFile(id, fileId), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.Preview(opened.Value.Content, opened.Value.File);
    }
}
