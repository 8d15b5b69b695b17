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

/// <summary>The holidays by which deadlines are counted, year by year.</summary>
[Authorize(Policy = Permissions.System)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<UiText> text) : PageModel
{
    public HolidayList List { get; private set; } = null!;

    public async Task<IActionResult> OnGet([FromQuery] int? year, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return NotFound();
        var result = await mediator.Send(new ListHolidays(year), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        List = result.Value;
        return Page();
    }
}
