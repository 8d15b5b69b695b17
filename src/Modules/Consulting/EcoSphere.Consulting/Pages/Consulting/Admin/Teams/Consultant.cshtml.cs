using EcoSphere.Consulting.Application.Teams;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Teams;

/// <summary>One consultant: team, number of cases, conflicts of interest.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class ConsultantModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    [BindProperty]
    public PlaceInput Place { get; set; } = new();

    [BindProperty]
    public ConflictInput Conflict { get; set; } = new();

    [BindProperty]
    public Guid ConflictId { get; set; }

    public required ConsultantFacts Facts { get; set; }

    public IReadOnlyList<SelectListItem> Teams { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        (Place.TeamId, Place.Capacity) = (Facts.TeamId, Facts.Capacity);
        return Page();
    }

    public Task<IActionResult> OnPostChange(Guid id, CancellationToken ct) =>
        Do(id, new ChangeConsultant(id, Place.TeamId, Place.Capacity), text["Saved."], nameof(Place), ct);

    public Task<IActionResult> OnPostDeclare(Guid id, CancellationToken ct) =>
        Do(id, new DeclareConflict(id, Conflict.TaxId, Conflict.Reason), text["The conflict of interest has been declared."], nameof(Conflict), ct);

    public Task<IActionResult> OnPostRevoke(Guid id, CancellationToken ct) =>
        Do(id, new RevokeConflict(id, ConflictId), text["The conflict of interest has been revoked."], "", ct);

    private async Task<IActionResult> Do(Guid id, ICommand command, string done, string prefix, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(id, ct) ?? Page();
        var result = await mediator.Send(command, ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text, prefix) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = done;
        return Redirect(ConsultingLinks.AdminConsultant(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetConsultant(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Facts = found.Value;
        Teams =
        [
            .. (await mediator.Send(new ListTeams(), ct))
                .Value.Where(t => t.IsActive || t.Id == Facts.TeamId)
                .Select(t => new SelectListItem(t.Name, t.Id.ToString())),
        ];
        return null;
    }

    internal sealed class PlaceInput
    {
        public Guid? TeamId { get; set; }

        public int? Capacity { get; set; }
    }

    internal sealed class ConflictInput
    {
        public string? TaxId { get; set; }

        public string? Reason { get; set; }
    }
}
