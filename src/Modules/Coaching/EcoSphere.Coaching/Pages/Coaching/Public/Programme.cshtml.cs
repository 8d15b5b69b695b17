using EcoSphere.Coaching.Application.Offers;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Public;

/// <summary>One programme: its items, who may apply, what it costs, how it goes.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class ProgrammeModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    public required OfferedProgramme Programme { get; set; }

    public async Task<IActionResult> OnGet(string slug, CancellationToken ct)
    {
        var found = await mediator.Send(new GetOfferedProgramme(slug), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Programme = found.Value;
        return Page();
    }
}
