using EcoSphere.Consulting.Application.Files;
using EcoSphere.Consulting.Domain;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Cases;

/// <summary>Gives staff a scan or a report of a case to be saved.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class FileModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    public Task<IActionResult> OnGet(Guid id, Guid fileId, CancellationToken ct) => this.CaseFile(mediator, text, new OpenCaseFile(id, fileId, Side.Staff), ct);
}
