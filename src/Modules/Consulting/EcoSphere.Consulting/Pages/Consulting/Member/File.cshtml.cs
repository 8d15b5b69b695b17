using EcoSphere.Consulting.Application.Files;
using EcoSphere.Consulting.Domain;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member;

/// <summary>Gives the firm a scan or a report of its case to be saved.</summary>
[Authorize]
internal sealed class FileModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    public Task<IActionResult> OnGet(Guid id, Guid fileId, CancellationToken ct) => this.CaseFile(mediator, text, new OpenCaseFile(id, fileId, Side.Firm), ct);
}
