using EcoSphere.Consulting.Application.Surveys;
using EcoSphere.Consulting.Domain;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Surveys;

/// <summary>A survey that has been sent, as staff read it.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class DetailsModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    public SurveyView View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetSurvey(Side.Staff, id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        View = found.Value;
        return Page();
    }
}
