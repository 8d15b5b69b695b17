using EcoSphere.Consulting.Application.Teams;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Teams;

/// <summary>The form of a team.</summary>
internal abstract class TeamPageModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    [BindProperty]
    public TeamInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Industries => [.. OfficialIndustries.All.Select(i => new SelectListItem(CaseWords.Industry(i.Code), i.Code))];

    protected async Task<IActionResult> Keep(Guid? teamId, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var kept = await mediator.Send(new KeepTeam(teamId, Input.Name, Input.Note, Input.Industries, Input.IsActive), ct);
        if (kept.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The team has been saved."].Value;
        return Redirect(ConsultingLinks.AdminTeams);
    }

    internal sealed class TeamInput
    {
        public string? Name { get; set; }

        public string? Note { get; set; }

        public List<string> Industries { get; set; } = [];

        public bool IsActive { get; set; }
    }
}
