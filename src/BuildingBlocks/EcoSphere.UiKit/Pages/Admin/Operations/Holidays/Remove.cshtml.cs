using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Resources;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Operations.Holidays;

/// <summary>Makes a holiday an ordinary day again, asked once.</summary>
[Authorize(Policy = Permissions.System)]
internal sealed class RemoveModel(IMediator mediator, IStringLocalizer<UiText> text) : PageModel
{
    public HolidayRow Holiday { get; private set; } = null!;

    public async Task<IActionResult> OnGet(DateOnly day, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return NotFound();
        var found = await mediator.Send(new GetHoliday(day), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Holiday = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(DateOnly day, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return NotFound();
        var removed = await mediator.Send(new RemoveHoliday(day), ct);
        if (removed.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        TempData["Status"] = text["The holiday has been removed. Deadlines count without it within half a minute."].Value;
        return LocalRedirect("~" + OperationsLinks.HolidaysOf(day.Year));
    }
}
