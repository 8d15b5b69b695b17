using EcoSphere.Company.Application.Files;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Admin.Applications;

/// <summary>Shows reviewers a document that was sent, or gives it to be saved.</summary>
[Authorize(Policy = Permissions.Company)]
internal sealed class DocumentModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, Guid fileId, bool save, CancellationToken ct)
    {
        var opened = await mediator.Send(new OpenSentProof(id, fileId), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        var (file, content) = opened.Value;
        return save ? FileDownload.Attachment(content, file) : FileDownload.Preview(content, file);
    }
}
