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

/// <summary>A programme for who sets it up: its items, its form, publishing, and what is said of it.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class ProgrammeModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty]
    public ProgrammeInput Input { get; set; } = new();

    public required OfferedProgramme Programme { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        Input = ProgrammeInput.From(Programme);
        return Page();
    }

    public async Task<IActionResult> OnPostDescribe(Guid id, CancellationToken ct) =>
        await Done(id, await mediator.Send(new ChangeProgramme(id, Input.Content(), Input.Years(), Input.Rule()), ct), text["The changes are kept."], ct);

    public async Task<IActionResult> OnPostPublish(Guid id, CancellationToken ct) =>
        await Done(id, await mediator.Send(new PublishProgramme(id, IsOpen: true), ct), text["Everybody sees the programme now."], ct);

    public async Task<IActionResult> OnPostClose(Guid id, CancellationToken ct) =>
        await Done(id, await mediator.Send(new PublishProgramme(id, IsOpen: false), ct), text["The programme is over; it can still be read."], ct);

    public async Task<IActionResult> OnPostUp(Guid id, Guid item, CancellationToken ct) =>
        await Done(id, await mediator.Send(new MoveItem(id, item, IsUp: true), ct), text["The order has been changed."], ct);

    public async Task<IActionResult> OnPostDown(Guid id, Guid item, CancellationToken ct) =>
        await Done(id, await mediator.Send(new MoveItem(id, item, IsUp: false), ct), text["The order has been changed."], ct);

    private async Task<IActionResult> Done(Guid id, Result result, string said, CancellationToken ct)
    {
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = said;
        return Redirect(CoachingLinks.AdminProgramme(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetProgramme(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Programme = found.Value;
        return null;
    }
}
