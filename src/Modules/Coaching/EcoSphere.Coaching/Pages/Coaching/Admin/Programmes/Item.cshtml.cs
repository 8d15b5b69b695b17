using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Application.Programmes;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes;

/// <summary>An item: what is said of it, its window, its places, its cost.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class ItemModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty]
    public ItemInput Input { get; set; } = new();

    public required OfferedProgramme Programme { get; set; }

    public Guid? ItemId { get; private set; }

    public IEnumerable<SelectListItem> Units =>
        [
            new(text["Firms"], nameof(QuotaUnit.Firms)),
            new(text["Cases"], nameof(QuotaUnit.Cases)),
            new(text["Factory visits"], nameof(QuotaUnit.Visits)),
            new(text["Networks"], nameof(QuotaUnit.Networks)),
        ];

    public IEnumerable<SelectListItem> Releases =>
        [
            new(text["Whenever a firm leaves before it has completed"], nameof(PlaceRelease.UntilCompleted)),
            new(text["Only when it leaves before the coaching begins"], nameof(PlaceRelease.UntilStarted)),
        ];

    public IEnumerable<SelectListItem> Windows =>
        [new(text["Until all places are taken"], nameof(WindowKind.UntilFull)), new(text["Until a day"], nameof(WindowKind.UntilDate))];

    public async Task<IActionResult> OnGet(Guid id, string item, CancellationToken ct)
    {
        if (await Load(id, item, ct) is { } refused)
            return refused;
        if (Programme.Items.FirstOrDefault(i => i.Id == ItemId) is { } known)
            Input = ItemInput.From(known);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, string item, CancellationToken ct)
    {
        if (await Load(id, item, ct) is { } refused)
            return refused;
        if (!ModelState.IsValid)
            return Page();
        var saved = await mediator.Send(new SaveItem(id, ItemId, Input.Content(), Input.Window(), Input.Plan()), ct);
        if (saved.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The item is kept."].Value;
        return Redirect(CoachingLinks.AdminProgramme(id));
    }

    private async Task<IActionResult?> Load(Guid id, string item, CancellationToken ct)
    {
        var found = await mediator.Send(new GetProgramme(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Programme = found.Value;
        if (item == "new")
            return null;
        ItemId = Guid.TryParse(item, out var known) ? known : null;
        return Programme.Items.Any(i => i.Id == ItemId) ? null : NotFound();
    }
}
