using EcoSphere.Consulting.Application.Teams;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Teams;

/// <summary>Appoints a member as a consultant of a team.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class AppointModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public int? Capacity { get; set; }

    public required TeamFacts Team { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        Capacity = 3;
        return await Load(id, ct) ?? Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        if (!ModelState.IsValid)
            return Page();
        var done = await mediator.Send(new AppointConsultant(id, Email, Capacity), ct);
        if (done.Error is { } error)
            return this.ApplyError(error, text, prefix: "") ?? Page();
        TempData["Status"] = text["The consultant has been appointed."].Value;
        return Redirect(ConsultingLinks.AdminTeams);
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetTeam(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Team = found.Value;
        return null;
    }
}
