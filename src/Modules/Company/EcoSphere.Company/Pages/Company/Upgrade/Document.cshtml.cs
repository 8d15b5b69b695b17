using EcoSphere.Company.Application.Files;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Upgrade;

/// <summary>Gives applicants their own documents back.</summary>
[Authorize]
internal sealed class DocumentModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    public async Task<IActionResult> OnGet(Guid fileId, CancellationToken ct)
    {
        var opened = await mediator.Send(new OpenMyProof(fileId), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.Preview(opened.Value.Content, opened.Value.File);
    }
}
