using EcoSphere.Platform.Lists;
using EcoSphere.Training.Application.Workshops;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Training.Pages.Training.Member;

/// <summary>What a member keeps here, and a form to add to it.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<TrainingText> text) : PageModel
{
    [BindProperty]
    public WorkshopInput Input { get; set; } = new();

    public required PageOf<WorkshopRow> Rows { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1) => await Load(number, ct) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var added = await mediator.Send(new AddWorkshop(Input.Title), ct);
        if (added.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(1, ct) ?? Page();
        TempData["Status"] = text["It has been added."].Value;
        return Redirect(TrainingLinks.One(added.Value));
    }

    private async Task<IActionResult?> Load(int number, CancellationToken ct)
    {
        var found = await mediator.Send(new ListMyWorkshops(number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        Rows = found.Value;
        return Rows.Info.IsOutside ? NotFound() : null;
    }

    internal sealed class WorkshopInput
    {
        public string? Title { get; set; }
    }
}
