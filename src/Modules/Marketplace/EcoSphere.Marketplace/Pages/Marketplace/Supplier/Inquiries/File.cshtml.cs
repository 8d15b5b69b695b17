using EcoSphere.Marketplace.Application.Inquiries.Attachments;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Inquiries;

/// <summary>Gives suppliers the files of inquiries that they have.</summary>
[Authorize]
internal sealed class FileModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, Guid fileId, CancellationToken ct, long? line = null)
    {
        var opened = await mediator.Send(new OpenAttachment(Side.Supplier, id, line, fileId), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.Attachment(opened.Value.Content, opened.Value.File);
    }
}
