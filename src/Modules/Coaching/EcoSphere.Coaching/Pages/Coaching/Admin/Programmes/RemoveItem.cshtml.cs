using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Application.Programmes;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes;

/// <summary>Asks once more before an item is deleted.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class RemoveItemModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    public required OfferedProgramme Programme { get; set; }

    public required OfferedItem Item { get; set; }

    public async Task<IActionResult> OnGet(Guid id, Guid item, CancellationToken ct)
    {
        var found = await mediator.Send(new GetProgramme(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        if (found.Value.Items.FirstOrDefault(i => i.Id == item) is not { } known)
            return NotFound();
        (Programme, Item) = (found.Value, known);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, Guid item, CancellationToken ct)
    {
        var removed = await mediator.Send(new RemoveItem(id, item), ct);
        if (removed.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        TempData["Status"] = text["The item has been deleted."].Value;
        return Redirect(CoachingLinks.AdminProgramme(id));
    }
}
