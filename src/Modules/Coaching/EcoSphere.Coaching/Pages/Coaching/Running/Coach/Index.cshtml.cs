using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Coach;

/// <summary>The cases that the consultant coaches, and no others.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "over")]
    public bool IsOver { get; set; }

    public required CoachedCases List { get; set; }

    public DateOnly Today => TaipeiTime.DayOf(clock.GetUtcNow());

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListCoachedCases(IsOver, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        return Page();
    }
}
