using EcoSphere.Coaching.Application.MyApplications;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>What the own company has applied for and is writing.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    public required MyApplications Mine { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListMyApplications(number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Mine = found.Value;
        return Page();
    }
}
