using EcoSphere.Coaching.Application.MyApplications;
using EcoSphere.Coaching.Application.Reviews;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Applications;

/// <summary>An application in the form of the paper one, for the file.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class PrintModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    public required ApplicationView View { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetApplication(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        View = found.Value.View;
        return Page();
    }
}
