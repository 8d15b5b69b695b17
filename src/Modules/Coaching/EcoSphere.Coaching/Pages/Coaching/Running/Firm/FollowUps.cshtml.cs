using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Firm;

/// <summary>The yearly reports of the own company.</summary>
[Authorize]
internal sealed class FollowUpsModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : PageModel
{
    public required IReadOnlyList<MyFollowUp> Reports { get; set; }

    public DateOnly Today => TaipeiTime.DayOf(clock.GetUtcNow());

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var found = await mediator.Send(new ListMyFollowUps(IsOpen: false), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        Reports = found.Value;
        return Page();
    }
}
