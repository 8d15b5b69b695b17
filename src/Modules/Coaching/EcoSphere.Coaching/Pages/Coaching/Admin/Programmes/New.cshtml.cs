using EcoSphere.Coaching.Application.Programmes;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes;

/// <summary>Begins a programme from nothing.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class NewModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty]
    public ProgrammeInput Input { get; set; } = new();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var begun = await mediator.Send(new BeginProgramme(TextInput.Line(Input.Slug) ?? "", Input.Content(), Input.Years(), Input.Rule()), ct);
        if (begun.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The programme is kept as a draft. Add its items and its form next."].Value;
        return Redirect(CoachingLinks.AdminProgramme(begun.Value));
    }
}
