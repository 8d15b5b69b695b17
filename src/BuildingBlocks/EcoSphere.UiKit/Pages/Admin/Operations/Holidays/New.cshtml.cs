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

/// <summary>Adds a day on which offices are closed.</summary>
[Authorize(Policy = Permissions.System)]
internal sealed class NewModel(IMediator mediator, IStringLocalizer<UiText> text) : PageModel
{
    [BindProperty]
    public HolidayInput Input { get; set; } = new();

    public void OnGet()
    {
        // an empty form
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var added = await mediator.Send(new AddHoliday(Input.Day, Input.NameZh, Input.NameEn), ct);
        if (added.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The holiday has been added. Deadlines count with it within half a minute."].Value;
        return LocalRedirect("~" + OperationsLinks.HolidaysOf(Input.Day!.Value.Year));
    }

    internal sealed class HolidayInput
    {
        public DateOnly? Day { get; set; }

        public string? NameZh { get; set; }

        public string? NameEn { get; set; }
    }
}
