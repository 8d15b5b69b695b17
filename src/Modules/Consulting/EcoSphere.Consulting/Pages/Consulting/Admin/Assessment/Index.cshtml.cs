using EcoSphere.Consulting.Application.SelfAssessments;
using EcoSphere.Consulting.Domain;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Assessment;

/// <summary>A self-assessment as staff read it.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    public AssessmentView View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetAssessment(Side.Staff, id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        View = found.Value;
        return Page();
    }
}
