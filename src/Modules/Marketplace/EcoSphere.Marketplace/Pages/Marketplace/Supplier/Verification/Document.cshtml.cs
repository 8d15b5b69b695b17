using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Verification;

/// <summary>Gives the supplier's people a document of their verification to be saved: the mail with the report leads here.</summary>
[Authorize]
internal sealed class DocumentModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, Guid fileId, CancellationToken ct)
    {
        var opened = await mediator.Send(new OpenMyVerificationFile(id, fileId), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.Attachment(opened.Value.Content, opened.Value.File);
    }
}
